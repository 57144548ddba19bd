/** Registrations of trials, as records name them. */
import { expect, it } from 'vitest';
import { trialOf } from '../../../utils/scholarly/providers/trials';

it.each([
  ['nct01234567', { value: 'NCT01234567', url: 'https://clinicaltrials.gov/study/NCT01234567' }],
  ['ISRCTN 12345678', { value: 'ISRCTN12345678', url: 'https://www.isrctn.com/ISRCTN12345678' }],
  [
    'ACTRN12612000123456p',
    { value: 'ACTRN12612000123456P', url: 'https://anzctr.org.au/ACTRN12612000123456P.aspx' },
  ],
  [' ChiCTR2000012345 ', { value: 'ChiCTR2000012345' }],
  ['EudraCT 2015-000123-45', { value: 'EudraCT 2015-000123-45' }],
])(
  '%s leads to its register where that has lasting addresses, else stays as it is',
  (number, trial) => {
    expect(trialOf(number)).toEqual(trial);
  },
);
