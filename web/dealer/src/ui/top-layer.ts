/**
 * Where menus and tooltips of MUI belong: in what the browser shows above the page, or they would lie beneath
 * it and be out of reach.
 */
export function topLayer(): HTMLElement {
  const open = document.querySelectorAll<HTMLElement>("dialog:modal, [popover]:popover-open");
  return [...open].at(-1) ?? document.body;
}
