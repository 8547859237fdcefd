export function StockListScreen() {
  return <h1>StockList</h1>;
}
