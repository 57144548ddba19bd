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
    // Wiley since the beginning of 2025: from 70000 on, each journal by itself.
    pattern: /^10\.(?:1002|1111)\/[a-z]{2,5}\.(7\d{4})$/,
    radix: 10,
    last: [
      [2025, 71500],
      [2026, 79999],
    ],
  },
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
    // Science, until its DOIs had letters.
    pattern: /^10\.1126\/science\.(1[12]\d{5})$/,
    radix: 10,
    last: [
      [2005, 1122500],
      [2006, 1137500],
      [2007, 1153500],
      [2008, 1168500],
      [2009, 1184500],
      [2010, 1200500],
      [2011, 1215500],
      [2012, 1232000],
      [2013, 1248500],
      [2014, 1263000],
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
    // Its sisters of genetics, pathogens and computational biology count apart, and come about as far.
    pattern: /^10\.1371\/journal\.(?:pgen|ppat|pcbi)\.(10\d{5})$/,
    radix: 10,
    last: [
      [2009, 1000700],
      [2010, 1001250],
      [2011, 1002450],
      [2012, 1003150],
      [2013, 1003900],
      [2014, 1004650],
      [2015, 1005400],
      [2016, 1006150],
      [2017, 1006850],
      [2018, 1007600],
      [2019, 1008350],
      [2020, 1009300],
      [2021, 1010100],
      [2022, 1010850],
      [2023, 1011450],
      [2024, 1012600],
      [2025, 1013800],
    ],
  },
  {
    pattern: /^10\.7717\/peerj\.(\d{1,5})$/,
    radix: 10,
    last: [
      [2013, 230],
      [2014, 700],
      [2015, 1550],
      [2016, 2820],
      [2017, 4250],
      [2018, 6250],
      [2019, 8350],
      [2020, 10650],
      [2021, 12750],
      [2022, 14750],
      [2023, 16750],
      [2024, 18800],
      [2025, 20700],
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
