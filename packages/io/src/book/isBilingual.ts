/** Whether anything in a plan is said in Welsh beside English. */
export function isBilingual(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (!Array.isArray(value) && 'en' in value && 'cy' in value) return true;
  return Object.values(value).some(isBilingual);
}
