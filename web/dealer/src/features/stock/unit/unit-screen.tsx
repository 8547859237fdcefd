export function UnitScreen() {
  return <h1>Unit</h1>;
}
