export function CustomerScreen() {
  return <h1>Customer</h1>;
}
