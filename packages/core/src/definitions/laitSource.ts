/**
 * Names the measure of the DfE's Local Authority Interactive Tool (LAIT) that a definition follows, with the
 * attribution its licence asks for.
 */
export function laitSource(code: number, shortName: string): string {
  return `Department for Education, Local Authority Interactive Tool (LAIT), measure ${code} (${shortName}). Contains public sector information licensed under the Open Government Licence v3.0.`;
}
