/** Text as every shell takes it for itself: in single quotes, which nothing within can end. */
export function shellText(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
