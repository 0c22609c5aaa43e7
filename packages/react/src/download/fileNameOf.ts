/**
 * A file's name from what it holds: letters, digits, full stops and hyphens, whatever a council's refs and ids have.
 *
 * @example
 * fileNameOf('priority-2/3', 'csv'); // 'priority-2-3.csv'
 */
export function fileNameOf(subject: string, extension: string): string {
  const name = subject
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 100);
  return `${name || 'milepost'}.${extension}`;
}
