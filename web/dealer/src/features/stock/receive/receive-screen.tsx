export function ReceiveScreen() {
  return <h1>Receive</h1>;
}
