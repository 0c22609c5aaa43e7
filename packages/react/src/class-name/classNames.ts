/**
 * A component's own classes with those that its user adds.
 *
 * @example
 * classNames('milepost-prose', 'wide'); // 'milepost-prose wide'
 * classNames('milepost-prose', undefined); // 'milepost-prose'
 */
export function classNames(own: string, added: string | false | undefined): string {
  return added ? `${own} ${added}` : own;
}
