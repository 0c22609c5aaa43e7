/** Loads the page again once the preview has another edition than the one it was made for. */
export function reloadScript(edition: number): string {
  return `new EventSource('/changes').onmessage = ({ data }) => { if (data !== '${edition}') location.reload(); };`;
}
