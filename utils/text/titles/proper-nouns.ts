/**
 * What keeps its capital within an English sentence, and where no letter tells: countries, languages, peoples, cities, parts
 * of the world, eponyms, genera, ages. Written out, since the browser's own names (Intl) cost 150 ms to ask for the first time.
 */
const set = (words: string): string[] => words.trim().split(/\s+/);

const PEOPLES = set(`
  Abrahamic Aboriginal African Afro Alaskan Algerian American Americans Americas Amazonian Andean Anglo Antarctic Arab Arabs
  Arabian Arctic Argentine Argentinian Asian Asians Athenian Australasian Australian Australians Austrian Balkan Baltic Bantu
  Bavarian Belgian Bengali Bolivian Brazilian British Byzantine Californian Cambodian Canadian Canadians Carolingian Caribbean
  Catholic Catholics Caucasian Celtic Chilean Christian Christians Colombian Confucian Congolese Cuban Cypriot Egyptian
  Egyptians Ethiopian Eurasian European Europeans Filipino Flemish Francophone Germanic Germans Ghanaian Greeks Greenlandic
  Hellenistic Hindu Hindus Hispanic Hispanics Iberian Indian Indians Indigenous Inuit Iranian Iraqi Islamic Israeli
  Jamaican Jewish Jews Jordanian Kenyan Kurdish Latina Latinas Latino Latinos Latinx Lebanese Levantine Libyan
  Malaysian Māori Maya Mayan Mediterranean Melanesian Mesoamerican Mesopotamian Mexican Mexicans Mongolian Moroccan Mughal
  Muslim Muslims Navajo Neanderthal Neanderthals Neandertal Neandertals Denisovan Denisovans Nigerian Nordic Norse Ottoman
  Pakistani Palestinian Palestinians Peruvian Polynesian Protestant Protestants Roma Romans Roman Rwandan Sami Saxon Scandinavian
  Scots Siberian Sicilian Sikh Slavic Soviet Syrian Taiwanese Tanzanian Texan Tunisian Ugandan Venezuelan Victorian
  Viking Vikings Zambian Zimbabwean
`);

const LANGUAGES = set(`
  Afrikaans Albanian Amharic Arabic Aragonese Armenian Assamese Azerbaijani Bangla Basque Belarusian Bhojpuri
  Bosnian Breton Bulgarian Burmese Catalan Chinese Cree Croatian Czech Danish Dutch English Estonian Fijian Filipino
  Finnish French Galician Georgian German Greek Guarani Gujarati Hausa Hebrew Hindi Hungarian Icelandic Igbo
  Indonesian Inuktitut Irish Italian Japanese Javanese Kannada Kazakh Khmer Kinyarwanda Korean Kurdish Kyrgyz Latin
  Latvian Lingala Lithuanian Macedonian Malagasy Malay Malayalam Maltese Marshallese Mongolian Māori Navajo Nepali
  Norwegian Pashto Persian Polish Portuguese Punjabi Quechua Romanian Russian Samoan Sanskrit Sardinian Serbian
  Sindhi Sinhala Slovak Slovenian Somali Spanish Sundanese Swahili Swati Swedish Tahitian Tajik Tamil Tatar Telugu
  Thai Tibetan Tigrinya Tongan Tswana Turkish Turkmen Ukrainian Urdu Uyghur Uzbek Vietnamese Welsh Xhosa Yiddish
  Yoruba Zulu
`);

const PLACES = set(`
  Abidjan Accra Adelaide Afghanistan Albania Algeria Algiers Almaty Amman Amsterdam Anchorage Andorra Angola
  Anguilla Antarctica Argentina Armenia Aruba Asuncion Athens Australia Austria Azerbaijan Baghdad Bahamas
  Bahrain Baku Bamako Bangkok Bangladesh Bangui Barbados Beirut Belarus Belgium Belgrade Belize Benin Berlin Bermuda
  Bhutan Bishkek Bogota Boise Bolivia Bosnia Botswana Bratislava Brazil Brisbane Brunei Brussels Bucharest Budapest
  Bulgaria Burundi Cairo Cambodia Cameroon Canada Canberra Caracas Casablanca Ceuta Chad Chicago Chile China
  Chisinau Colombia Colombo Comoros Congo Copenhagen Croatia Cuba Curaçao Cyprus Czechia Dakar Damascus Darwin
  Denmark Denver Detroit Dhaka Djibouti Dominica Dubai Dublin Ecuador Edmonton Egypt Eritrea Estonia Eswatini
  Ethiopia Fiji Finland France Freetown Gabon Gambia Gaza Georgia Germany Ghana Gibraltar Greece Greenland Grenada
  Guadeloupe Guam Guatemala Guayaquil Guernsey Guinea Guyana Haiti Halifax Harare Havana Hebron Helsinki Hobart
  Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Irkutsk Israel Istanbul Italy Jakarta Jamaica Japan
  Jersey Jerusalem Johannesburg Jordan Kabul Kampala Karachi Kathmandu Kazakhstan Kenya Khartoum Kiev Kigali
  Kinshasa Kiribati Kolkata Kosovo Kuwait Kyiv Kyrgyzstan Lagos Laos Latvia Lebanon Lesotho Liberia Libya
  Liechtenstein Lima Lisbon Lithuania Ljubljana London Luanda Lusaka Luxembourg Macau Madagascar Madrid Makassar
  Malawi Malaysia Maldives Mali Malta Managua Manaus Manila Maputo Martinique Mauritania Mauritius Mayotte Melbourne
  Mexico Micronesia Minsk Mogadishu Moldova Monaco Mongolia Monrovia Montenegro Monterrey Montevideo Montserrat
  Morocco Moscow Mozambique Myanmar Nairobi Namibia Nauru Nepal Netherlands Nicaragua Niger Nigeria Niue Norway
  Novosibirsk Oman Omsk Oslo Pakistan Palau Panama Paraguay Paris Perth Peru Philippines Phoenix Poland Portugal
  Prague Pyongyang Qatar Riga Riyadh Romania Rome Russia Rwanda Réunion Saigon Samara Samarkand Samoa Santiago
  Sarajevo Senegal Seoul Serbia Seychelles Shanghai Singapore Slovakia Slovenia Sofia Somalia Spain Stockholm Sudan
  Suriname Svalbard Sweden Switzerland Sydney Syria Taipei Taiwan Tajikistan Tallinn Tanzania Tashkent Tehran
  Thailand Tijuana Togo Tokelau Tokyo Tonga Toronto Trinidad Tripoli Tunis Tunisia Turkmenistan Tuvalu Türkiye
  Uganda Ukraine Ulaanbaatar Uruguay Uzbekistan Vancouver Vanuatu Vatican Venezuela Vienna Vietnam Vilnius
  Vladivostok Warsaw Windhoek Winnipeg Yemen Yerevan Zagreb Zambia Zimbabwe Zurich Zürich

  Africa America Amazon Amazonia Americas Anatolia Andes Antarctica Arabia Asia Atlantic Alps Appalachia Balkans Bavaria
  Borneo Britain Brittany Caribbean Catalonia Caucasus Crimea Dolomites England Eurasia Europe Flanders Galápagos Galapagos
  Hawaii Himalaya Himalayas Iberia Java Kashmir Kurdistan Lombardy Mesoamerica Mesopotamia Normandy Oceania Ontario
  Pacific Patagonia Polynesia Prussia Punjab Pyrenees Quebec Québec Saskatchewan Alberta Manitoba Sahara Sahel Sápmi Saxony Scandinavia
  Scotland Siberia Sicily Sumatra Tasmania Tibet Transylvania Tuscany Tyrol Wales Wuhan Yucatán Yucatan
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Idaho Illinois Indiana Iowa Kansas
  Kentucky Louisiana Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon
  Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Boston Philadelphia Seattle Houston Dallas Miami
  Munich Hamburg Cologne Frankfurt Heidelberg Basel Geneva Barcelona Valencia Seville Milan Naples Venice Florence Turin
  Glasgow Edinburgh Manchester Liverpool Birmingham Oxford Cambridge Lyon Marseille Kyoto Osaka Fukushima Hiroshima Nagasaki
  Chernobyl Mumbai Delhi Bangalore Chennai Beijing Guangzhou Shenzhen Nanjing Montreal Ottawa Calgary Danube Rhine Nile Ganges
  Mekong Yangtze Thames Everest Kilimanjaro Vesuvius Etna Yellowstone Yosemite Serengeti Bengal
  Baikal Erie Huron Tahoe Tanganyika Victoria Hawai'i Hawai’i Earth Mars Venus Jupiter Saturn Uranus Neptune Pluto Enceladus Europa Ganymede Andromeda
`);

const EPONYMS = set(`
  Alzheimer Alzheimers Asperger Barrett Behçet Burkitt Chagas Covid Crohn Cushing Duchenne Ebola Ehlers Danlos Epstein Barr
  Ewing Gaucher Guillain Barré Hodgkin Huntington Kaposi Kawasaki Klinefelter Lyme Lynch Marburg Marfan Ménière Parkinson
  Parkinsonian Raynaud Rett Sjögren Tourette Wilms Zika Bayes Bayesian Bernoulli Bloch Bohr Boltzmann Boolean Bose Bragg
  Brownian Cartesian Casimir Cauchy Chebyshev Compton Coulomb Cox Curie Darwin Darwinian Darwinism Debye Diels Dirac Dirichlet
  Doppler Einstein Erdős Euclid Euclidean Euler Faraday Fermi Feynman Fibonacci Fischer Fourier Freud Freudian Galilean Galileo
  Galois Gaussian Gauss Gibbs Gini Grassmann Grignard Haar Haber Hamilton Hamiltonian Hamiltonians Hawking Hebbian Hegel Hegelian Heisenberg
  Helmholtz Hermitian Higgs Hilbert Hopf Hubbard Hubble Humboldt Ising Jacobian Josephson Kalman Kant Kantian Kaplan Kepler Kerr
  Keynesian Kondo Kuiper Lagrange Lagrangian Lamarckian Landau Langevin Laplace Laplacian Lebesgue Leibniz Levy Lévy Likert
  Linnaean Lipschitz Lorentz Lotka Volterra Mach Majorana Malthusian Markov Markovian Marx Marxism Marxist Maxwell Meier Mendel
  Mendelian Mersenne Michelson Minkowski Mott Nash Navier Stokes Newton Newtonian Nietzsche Nobel Noether Ohm Pareto Pascal
  Pauli Pavlov Pavlovian Penrose Planck Plato Platonic Aristotle Aristotelian Poincaré Poisson Raman Rasch Rayleigh Reynolds
  Riemann Riemannian Rorschach Rydberg Schrödinger Schrodinger Schwarzschild Shakespeare Shakespearean Shannon Shapley
  Sobolev Socrates Socratic Turing Weyl Wilcoxon Wigner Wnt Zeeman Zipf
  Facebook Twitter Google Wikipedia Instagram Reddit Microsoft Python Linux Android Bitcoin Ethereum Wikidata Netflix Tesla Uber
`);

const GENERA = set(`
  Aedes Anopheles Apis Arabidopsis Aspergillus Australopithecus Bacillus Bombus Bordetella Borrelia Caenorhabditis Campylobacter
  Candida Chlamydia Chlamydomonas Clostridium Cryptococcus Daphnia Dictyostelium Drosophila Enterococcus Escherichia Fusarium
  Giardia Helicobacter Homo Klebsiella Lactobacillus Legionella Leishmania Listeria Mycobacterium Mycoplasma Neisseria Nicotiana
  Oryza Penicillium Plasmodium Populus Prochlorococcus Pseudomonas Quercus Rhizobium Rickettsia Saccharomyces Salmonella
  Schistosoma Schizosaccharomyces Shigella Staphylococcus Streptococcus Streptomyces Symbiodinium Tetrahymena Toxoplasma
  Trypanosoma Tyrannosaurus Vibrio Wolbachia Xenopus Yersinia
`);

/** "May" and "march" are verbs more often. */
const TIMES = set(`
  January February April June July August September October November December
  Anthropocene Archean Cambrian Carboniferous Cenozoic Cretaceous Devonian Ediacaran Eocene Holocene Jurassic Mesolithic Mesozoic Miocene
  Neogene Neolithic Oligocene Ordovician Paleocene Paleogene Paleolithic Palaeolithic Paleozoic Palaeozoic Permian Phanerozoic
  Pleistocene Pliocene Precambrian Proterozoic Quaternary Renaissance Silurian Triassic Monday Tuesday Wednesday Thursday Friday
  Saturday Sunday Christmas Easter Ramadan Buddhism Buddhist Christianity Hinduism Islam Judaism Bible Qur'an Quran Talmud Torah
`);

/** Names of several words, each of which alone may be any word. */
const PHRASES = `
  American Samoa; Ascension Island; British Indian Ocean Territory; British Virgin Islands; Burkina Faso;
  Canary Islands; Cape Verde; Caribbean Netherlands; Cayman Islands; Central African Republic; Christmas Island;
  Cook Islands; Costa Rica; Côte d’Ivoire; Dominican Republic; El Salvador; Equatorial Guinea; Falkland Islands;
  Faroe Islands; French Guiana; French Polynesia; French Southern Territories; Guinea-Bissau; Hong Kong SAR China;
  Isle of Man; Macao SAR China; Marshall Islands; New Caledonia; New Zealand; Norfolk Island; North Korea;
  North Macedonia; Northern Mariana Islands; Palestinian Territories; Papua New Guinea; Pitcairn Islands;
  Puerto Rico; San Marino; Saudi Arabia; Sierra Leone; Sint Maarten; Solomon Islands; South Africa; South Georgia;
  South Korea; South Sudan; Sri Lanka; St. Barthélemy; St. Helena; St. Kitts; St. Lucia; St. Martin; St. Pierre;
  St. Vincent; São Tomé; Timor-Leste; Tristan da Cunha; United Arab Emirates; United Kingdom; United Nations;
  United States; Vatican City; Western Sahara; Åland Islands; Addis Ababa; Los Angeles; Mexico City; New York;
  Sao Paulo; Hong Kong; Kuala Lumpur; Black Death; Black Lives Matter; Black Sea; Bronze Age; Caspian Sea; Cold War;
  Dead Sea; El Niño; El Nino; European Union; First World War; Great Barrier Reef; Great Depression; Great Lakes;
  Gulf Stream; Ice Age; Industrial Revolution; Iron Age; La Niña; La Nina; Latin America; Middle Ages; Middle East;
  Milky Way; Monte Carlo; New Deal; New England; New Guinea; New Jersey; New Mexico; New Orleans; New South Wales;
  New York City; North America; North American; North Carolina; North Dakota; North Sea; Red Sea; Rhode Island;
  Rocky Mountains; San Francisco; San Diego; Second World War; Silk Road; South America; South American;
  South Asian; South Carolina; South Dakota; Southeast Asian; East Asian; Stone Age; Sub-Saharan; Supreme Court;
  World Bank; World Cup; World Health Organization; World War; World Wide Web; West African; Western Australia;
  White House; West Virginia; British Columbia; Nova Scotia; Social Security; Affordable Care Act; Ivory Coast;
  Web of Science; Google Scholar
`;

export interface ProperNouns {
  /** Single words as they are written. */
  words: ReadonlySet<string>;
  /** Names of several words by their first: the words behind it. */
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Those of `words` that a "Sea" or "River" may follow as a part of the name. */
  places: ReadonlySet<string>;
}

let known: ProperNouns | null = null;

/** Made at the first question: few citations ask it. */
export function properNouns(): ProperNouns {
  known ??= read();
  return known;
}

function read(): ProperNouns {
  const phrases = new Map<string, string[][]>();
  for (const name of PHRASES.split(';')) {
    const [first = '', ...rest] = name.trim().split(/[\s-]+/);
    phrases.set(first, [...(phrases.get(first) ?? []), rest]);
  }
  const words = [LANGUAGES, PEOPLES, EPONYMS, GENERA, TIMES, PLACES].flat();
  return { words: new Set(words), phrases, places: new Set([...PLACES, ...PEOPLES]) };
}
