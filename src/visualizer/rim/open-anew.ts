/** Opens the page anew at a link into it; where one was stays in the history. */
export function openAnew(link: string): void {
  window.history.pushState(null, '', link);
  window.location.reload();
}
