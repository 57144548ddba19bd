/** DOIs that hold no year but a number that goes up as time goes on, and how far it had come by each year's end. */

interface CountedDois {
  /** Its first group is the number. */
  pattern: RegExp;
  radix: number;
  /** Year, and the highest number of that year or so, from the first year on; the last one is a guess. */
  last: readonly (readonly [year: number, most: number])[];
}

const letters = (code: string) => Number.parseInt(code, 36);

export const COUNTED_DOIS: readonly CountedDois[] = [
  {
    // Science and its sisters: letters and digits, read here as one number.
    pattern:
      /^10\.1126\/(?:science|sciadv|scitranslmed|scisignal|sciimmunol|scirobotics)\.(a[a-z]{2})[a-z]?\d{3,4}$/,
    radix: 36,
    last: [
      [2014, letters('aaa')],
      [2015, letters('aad')],
      [2016, letters('aaj')],
      [2017, letters('aaq')],
      [2018, letters('aav')],
      [2019, letters('aba')],
      [2020, letters('abe')],
      [2021, letters('abl')],
      [2022, letters('adg')],
      [2023, letters('adl')],
      [2024, letters('adt')],
      [2025, letters('aee')],
      [2026, letters('aep')],
    ],
  },
  {
    // The institute of physics and the astronomers' journals: hexadecimal.
    pattern: /^10\.(?:1088|3847)\/[\d-]+[\dx]\/(a[a-f][\da-f]{4})$/,
    radix: 16,
    last: [
      [2016, 0xaa5400],
      [2017, 0xaa9f00],
      [2018, 0xaafa00],
      [2019, 0xab6500],
      [2020, 0xabd500],
      [2021, 0xac4600],
      [2022, 0xacae00],
      [2023, 0xad1900],
      [2024, 0xada400],
      [2025, 0xae3000],
      [2026, 0xaec000],
    ],
  },
  {
    // Physical Review Letters: two volumes a year.
    pattern: /^10\.1103\/physrevlett\.(\d+)\./,
    radix: 10,
    last: Array.from({ length: 70 }, (_, at) => [1965 + at, 15 + 2 * at] as const),
  },
  {
    // Nature, until its DOIs held the year.
    pattern: /^10\.1038\/nature(\d{5})$/,
    radix: 10,
    last: [
      [2003, 2300],
      [2004, 3300],
      [2005, 4500],
      [2006, 5500],
      [2007, 6500],
      [2008, 7700],
      [2009, 8750],
      [2010, 9750],
      [2011, 10750],
      [2012, 11800],
      [2013, 12950],
      [2014, 14150],
      [2015, 16550],
      [2016, 20850],
      [2017, 25100],
      [2018, 26300],
    ],
  },
  {
    pattern: /^10\.1371\/journal\.pone\.(\d{7})$/,
    radix: 10,
    last: [
      [2007, 1500],
      [2008, 4100],
      [2009, 8500],
      [2010, 15500],
      [2011, 29000],
      [2012, 52500],
      [2013, 84500],
      [2014, 116500],
      [2015, 145800],
      [2016, 169000],
      [2017, 190500],
      [2018, 209900],
      [2019, 227000],
      [2020, 244900],
      [2021, 262000],
      [2022, 279600],
      [2023, 296500],
      [2024, 316300],
      [2025, 338000],
      [2026, 360000],
    ],
  },
  {
    pattern: /^10\.7554\/elife\.(\d{5,6})$/,
    radix: 10,
    last: [
      [2013, 1900],
      [2014, 5600],
      [2015, 12700],
      [2016, 23800],
      [2017, 34500],
      [2018, 44200],
      [2019, 53700],
      [2020, 66200],
      [2021, 76200],
      [2022, 86500],
      [2023, 95500],
      [2024, 105000],
      [2025, 109000],
      [2026, 113000],
    ],
  },
];
