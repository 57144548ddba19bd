/** Registrations of trials, with the way to their register where its addresses are known. */
import { normaliseTrial, printTrial } from '../../identifiers/trial';

export function trialOf(number: string): { value: string; url?: string } {
  const value = normaliseTrial(number);
  const url = value && printTrial(value);
  // Where no page of a register is known, the number stays as the record has it.
  return value && url && url !== value ? { value, url } : { value: number.trim() };
}
