/**
 * What a figure would be with one digit more, or with one of its digits or its decimal point left out, that is nearest
 * to where it belongs. Digits are put in and taken out as they are printed: 46 may be 146, 1443 may be 143.
 */
export function digitAway(value: number, decimals: number, belongs: number): number {
  const printed = value.toFixed(decimals);
  const point = printed.indexOf('.') === -1 ? printed.length : printed.indexOf('.');
  let nearest = value;
  const consider = (digits: string) => {
    const one = Number(digits);
    if (Math.abs(one - belongs) < Math.abs(nearest - belongs)) nearest = one;
  };
  for (let at = 0; at <= point; at += 1) {
    const [before, after] = [printed.slice(0, at), printed.slice(at)];
    for (let digit = at === 0 ? 1 : 0; digit <= 9; digit += 1)
      consider(`${before}${digit}${after}`);
    if (at < point) consider(`${before}${after.slice(1)}` || '0');
  }
  if (decimals > 0) consider(printed.replace('.', ''));
  return nearest;
}
