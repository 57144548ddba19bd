/** Registrations of trials, with the way to their register where its addresses are known. */
import { normaliseTrial, printTrial } from '../../identifiers/trial';

export function trialOf(number: string): { value: string; url?: string } {
  const value = normaliseTrial(number);
  // Where nobody can tell its form, it stays as the record has it.
  if (!value) return { value: number.trim() };
  const url = printTrial(value);
  return url === value ? { value } : { value, url };
}
