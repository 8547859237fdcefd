/** Spreadsheets take a file for UTF-8 when it begins so. */
const BYTE_ORDER_MARK = "\uFEFF";

export function downloadCsv(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, text], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
