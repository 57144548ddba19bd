import{n as e,u as t}from"./worker-DSUDMWKL.js";const n=e=>e.trim().split(/\s+/),r=n(`
  Abrahamic Aboriginal African Afro Alaskan Algerian American Americans Americas Amazonian Andean Anglo Antarctic Arab Arabs
  Arabian Arctic Argentine Argentinian Asian Asians Athenian Australasian Australian Australians Austrian Balkan Baltic Bantu
  Bavarian Belgian Bengali Bolivian Brazilian British Byzantine Californian Cambodian Canadian Canadians Carolingian Caribbean
  Catholic Catholics Caucasian Celtic Chilean Christian Christians Colombian Confucian Congolese Cuban Cypriot Egyptian
  Egyptians Ethiopian Eurasian European Europeans Filipino Flemish Francophone Germanic Germans Ghanaian Greeks Greenlandic
  Hellenistic Hindu Hindus Hispanic Hispanics Iberian Indian Indians Indigenous Inuit Iranian Iraqi Islamic Israeli
  Jamaican Jewish Jews Jordanian Kenyan Kurdish Latina Latinas Latino Latinos Latinx Lebanese Levantine Libyan
  Malaysian M\u0101ori Maya Mayan Mediterranean Melanesian Mesoamerican Mesopotamian Mexican Mexicans Mongolian Moroccan Mughal
  Muslim Muslims Navajo Neanderthal Neanderthals Neandertal Neandertals Denisovan Denisovans Nigerian Nordic Norse Ottoman
  Pakistani Palestinian Palestinians Peruvian Polynesian Protestant Protestants Roma Romans Roman Rwandan Sami Saxon Scandinavian
  Scots Siberian Sicilian Sikh Slavic Soviet Syrian Taiwanese Tanzanian Texan Tunisian Ugandan Venezuelan Victorian
  Viking Vikings Zambian Zimbabwean
`),i=n(`
  Afrikaans Albanian Amharic Arabic Aragonese Armenian Assamese Azerbaijani Bangla Basque Belarusian Bhojpuri
  Bosnian Breton Bulgarian Burmese Catalan Chinese Cree Croatian Czech Danish Dutch English Estonian Fijian Filipino
  Finnish French Galician Georgian German Greek Guarani Gujarati Hausa Hebrew Hindi Hungarian Icelandic Igbo
  Indonesian Inuktitut Irish Italian Japanese Javanese Kannada Kazakh Khmer Kinyarwanda Korean Kurdish Kyrgyz Latin
  Latvian Lingala Lithuanian Macedonian Malagasy Malay Malayalam Maltese Marshallese Mongolian M\u0101ori Navajo Nepali
  Norwegian Pashto Persian Polish Portuguese Punjabi Quechua Romanian Russian Samoan Sanskrit Sardinian Serbian
  Sindhi Sinhala Slovak Slovenian Somali Spanish Sundanese Swahili Swati Swedish Tahitian Tajik Tamil Tatar Telugu
  Thai Tibetan Tigrinya Tongan Tswana Turkish Turkmen Ukrainian Urdu Uyghur Uzbek Vietnamese Welsh Xhosa Yiddish
  Yoruba Zulu
`),a=n(`
  Abidjan Accra Adelaide Afghanistan Albania Algeria Algiers Almaty Amman Amsterdam Anchorage Andorra Angola
  Anguilla Antarctica Argentina Armenia Aruba Asuncion Athens Australia Austria Azerbaijan Baghdad Bahamas
  Bahrain Baku Bamako Bangkok Bangladesh Bangui Barbados Beirut Belarus Belgium Belgrade Belize Benin Berlin Bermuda
  Bhutan Bishkek Bogota Boise Bolivia Bosnia Botswana Bratislava Brazil Brisbane Brunei Brussels Bucharest Budapest
  Bulgaria Burundi Cairo Cambodia Cameroon Canada Canberra Caracas Casablanca Ceuta Chad Chicago Chile China
  Chisinau Colombia Colombo Comoros Congo Copenhagen Croatia Cuba Cura\u00e7ao Cyprus Czechia Dakar Damascus Darwin
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
  Prague Pyongyang Qatar Riga Riyadh Romania Rome Russia Rwanda R\u00e9union Saigon Samara Samarkand Samoa Santiago
  Sarajevo Senegal Seoul Serbia Seychelles Shanghai Singapore Slovakia Slovenia Sofia Somalia Spain Stockholm Sudan
  Suriname Svalbard Sweden Switzerland Sydney Syria Taipei Taiwan Tajikistan Tallinn Tanzania Tashkent Tehran
  Thailand Tijuana Togo Tokelau Tokyo Tonga Toronto Trinidad Tripoli Tunis Tunisia Turkmenistan Tuvalu T\u00fcrkiye
  Uganda Ukraine Ulaanbaatar Uruguay Uzbekistan Vancouver Vanuatu Vatican Venezuela Vienna Vietnam Vilnius
  Vladivostok Warsaw Windhoek Winnipeg Yemen Yerevan Zagreb Zambia Zimbabwe Zurich Z\u00fcrich

  Africa America Amazon Amazonia Americas Anatolia Andes Antarctica Arabia Asia Atlantic Alps Appalachia Balkans Bavaria
  Borneo Britain Brittany Caribbean Catalonia Caucasus Crimea Dolomites England Eurasia Europe Flanders Gal\u00e1pagos Galapagos
  Hawaii Himalaya Himalayas Iberia Java Kashmir Kurdistan Lombardy Mesoamerica Mesopotamia Normandy Oceania Ontario
  Pacific Patagonia Polynesia Prussia Punjab Pyrenees Quebec Qu\u00e9bec Saskatchewan Alberta Manitoba Sahara Sahel S\u00e1pmi Saxony Scandinavia
  Scotland Siberia Sicily Sumatra Tasmania Tibet Transylvania Tuscany Tyrol Wales Wuhan Yucat\u00e1n Yucatan
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Idaho Illinois Indiana Iowa Kansas
  Kentucky Louisiana Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon
  Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Boston Philadelphia Seattle Houston Dallas Miami
  Munich Hamburg Cologne Frankfurt Heidelberg Basel Geneva Barcelona Valencia Seville Milan Naples Venice Florence Turin
  Glasgow Edinburgh Manchester Liverpool Birmingham Oxford Cambridge Lyon Marseille Kyoto Osaka Fukushima Hiroshima Nagasaki
  Chernobyl Mumbai Delhi Bangalore Chennai Beijing Guangzhou Shenzhen Nanjing Montreal Ottawa Calgary Danube Rhine Nile Ganges
  Mekong Yangtze Thames Everest Kilimanjaro Vesuvius Etna Yellowstone Yosemite Serengeti Bengal
  Baikal Erie Huron Tahoe Tanganyika Victoria Hawai'i Hawai\u2019i Earth Mars Venus Jupiter Saturn Uranus Neptune Pluto Enceladus Europa Ganymede Andromeda
`),o=n(`
  Alzheimer Alzheimers Asperger Barrett Beh\u00e7et Burkitt Chagas Covid Crohn Cushing Duchenne Ebola Ehlers Danlos Epstein Barr
  Ewing Gaucher Guillain Barr\u00e9 Hodgkin Huntington Kaposi Kawasaki Klinefelter Lyme Lynch Marburg Marfan M\u00e9ni\u00e8re Parkinson
  Parkinsonian Raynaud Rett Sj\u00f6gren Tourette Wilms Zika Bayes Bayesian Bernoulli Bloch Bohr Boltzmann Boolean Bose Bragg
  Brownian Cartesian Casimir Cauchy Chebyshev Compton Coulomb Cox Curie Darwin Darwinian Darwinism Debye Diels Dirac Dirichlet
  Doppler Einstein Erd\u0151s Euclid Euclidean Euler Faraday Fermi Feynman Fibonacci Fischer Fourier Freud Freudian Galilean Galileo
  Galois Gaussian Gauss Gibbs Gini Grassmann Grignard Haar Haber Hamilton Hamiltonian Hamiltonians Hawking Hebbian Hegel Hegelian Heisenberg
  Helmholtz Hermitian Higgs Hilbert Hopf Hubbard Hubble Humboldt Ising Jacobian Josephson Kalman Kant Kantian Kaplan Kepler Kerr
  Keynesian Kondo Kuiper Lagrange Lagrangian Lamarckian Landau Langevin Laplace Laplacian Lebesgue Leibniz Levy L\u00e9vy Likert
  Linnaean Lipschitz Lorentz Lotka Volterra Mach Majorana Malthusian Markov Markovian Marx Marxism Marxist Maxwell Meier Mendel
  Mendelian Mersenne Michelson Minkowski Mott Nash Navier Stokes Newton Newtonian Nietzsche Nobel Noether Ohm Pareto Pascal
  Pauli Pavlov Pavlovian Penrose Planck Plato Platonic Aristotle Aristotelian Poincar\u00e9 Poisson Raman Rasch Rayleigh Reynolds
  Riemann Riemannian Rorschach Rydberg Schr\u00f6dinger Schrodinger Schwarzschild Shakespeare Shakespearean Shannon Shapley
  Sobolev Socrates Socratic Turing Weyl Wilcoxon Wigner Wnt Zeeman Zipf
  Facebook Twitter Google Wikipedia Instagram Reddit Microsoft Python Linux Android Bitcoin Ethereum Wikidata Netflix Tesla Uber
`),s=n(`
  Aedes Anopheles Apis Arabidopsis Aspergillus Australopithecus Bacillus Bombus Bordetella Borrelia Caenorhabditis Campylobacter
  Candida Chlamydia Chlamydomonas Clostridium Cryptococcus Daphnia Dictyostelium Drosophila Enterococcus Escherichia Fusarium
  Giardia Helicobacter Homo Klebsiella Lactobacillus Legionella Leishmania Listeria Mycobacterium Mycoplasma Neisseria Nicotiana
  Oryza Penicillium Plasmodium Populus Prochlorococcus Pseudomonas Quercus Rhizobium Rickettsia Saccharomyces Salmonella
  Schistosoma Schizosaccharomyces Shigella Staphylococcus Streptococcus Streptomyces Symbiodinium Tetrahymena Toxoplasma
  Trypanosoma Tyrannosaurus Vibrio Wolbachia Xenopus Yersinia
`),c=n(`
  January February April June July August September October November December
  Anthropocene Archean Cambrian Carboniferous Cenozoic Cretaceous Devonian Ediacaran Eocene Holocene Jurassic Mesolithic Mesozoic Miocene
  Neogene Neolithic Oligocene Ordovician Paleocene Paleogene Paleolithic Palaeolithic Paleozoic Palaeozoic Permian Phanerozoic
  Pleistocene Pliocene Precambrian Proterozoic Quaternary Renaissance Silurian Triassic Monday Tuesday Wednesday Thursday Friday
  Saturday Sunday Christmas Easter Ramadan Buddhism Buddhist Christianity Hinduism Islam Judaism Bible Qur'an Quran Talmud Torah
`);let l=null;function u(){return l??=d(),l}function d(){let e=/* @__PURE__ */ new Map;for(let t of`
  American Samoa; Ascension Island; British Indian Ocean Territory; British Virgin Islands; Burkina Faso;
  Canary Islands; Cape Verde; Caribbean Netherlands; Cayman Islands; Central African Republic; Christmas Island;
  Cook Islands; Costa Rica; C\u00f4te d\u2019Ivoire; Dominican Republic; El Salvador; Equatorial Guinea; Falkland Islands;
  Faroe Islands; French Guiana; French Polynesia; French Southern Territories; Guinea-Bissau; Hong Kong SAR China;
  Isle of Man; Macao SAR China; Marshall Islands; New Caledonia; New Zealand; Norfolk Island; North Korea;
  North Macedonia; Northern Mariana Islands; Palestinian Territories; Papua New Guinea; Pitcairn Islands;
  Puerto Rico; San Marino; Saudi Arabia; Sierra Leone; Sint Maarten; Solomon Islands; South Africa; South Georgia;
  South Korea; South Sudan; Sri Lanka; St. Barth\u00e9lemy; St. Helena; St. Kitts; St. Lucia; St. Martin; St. Pierre;
  St. Vincent; S\u00e3o Tom\u00e9; Timor-Leste; Tristan da Cunha; United Arab Emirates; United Kingdom; United Nations;
  United States; Vatican City; Western Sahara; \u00c5land Islands; Addis Ababa; Los Angeles; Mexico City; New York;
  Sao Paulo; Hong Kong; Kuala Lumpur; Black Death; Black Lives Matter; Black Sea; Bronze Age; Caspian Sea; Cold War;
  Dead Sea; El Ni\u00f1o; El Nino; European Union; First World War; Great Barrier Reef; Great Depression; Great Lakes;
  Gulf Stream; Ice Age; Industrial Revolution; Iron Age; La Ni\u00f1a; La Nina; Latin America; Middle Ages; Middle East;
  Milky Way; Monte Carlo; New Deal; New England; New Guinea; New Jersey; New Mexico; New Orleans; New South Wales;
  New York City; North America; North American; North Carolina; North Dakota; North Sea; Red Sea; Rhode Island;
  Rocky Mountains; San Francisco; San Diego; Second World War; Silk Road; South America; South American;
  South Asian; South Carolina; South Dakota; Southeast Asian; East Asian; Stone Age; Sub-Saharan; Supreme Court;
  World Bank; World Cup; World Health Organization; World War; World Wide Web; West African; Western Australia;
  White House; West Virginia; British Columbia; Nova Scotia; Social Security; Affordable Care Act; Ivory Coast;
  Web of Science; Google Scholar
`.split(`;`)){let[n=``,...r]=t.trim().split(/[\s-]+/);e.set(n,[...e.get(n)??[],r])}let t=[i,r,o,s,c,a].flat();return{words:new Set(t),phrases:e,places:/* @__PURE__ */ new Set([...a,...r])}}function f(e){let t=/* @__PURE__ */ new Set,n=/* @__PURE__ */ new Set,r=/* @__PURE__ */ new Set,i=e.slice(0,5e3),a=0;for(let{0:e,index:o}of i.matchAll(/\p{L}[\p{L}\p{N}\p{M}]*/gu)){let s=i.slice(a,o),c=a>0&&/^[\s,;-]+$/.test(s)&&!s.includes(`
`);a=o+e.length,/^\p{Ll}+$/u.test(e)?t.add(e):/^\p{Lu}\p{Ll}+$/u.test(e)&&c?n.add(e):/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(e)&&r.add(e)}return{small:t,capital:n,shouted:r}}new Set(`DNA RNA MRNA CDNA RRNA TRNA ATP ADP GTP NADH HIV AIDS SARS COVID HPV HBV HCV HLA EBV CMV CT MRI FMRI PET EEG ECG EKG ICU BMI ADHD PTSD IQ
  USA US UK EU UN WHO UNESCO NASA ESA NATO OECD FDA NIH CDC GDP AI ML IT ICT GPS GIS LED LEDS LCD UV IR NMR PCR CRISPR TCP IP API
  SQL HTML XML FAIR IEEE ISO STEM LGBT LGBTQ NGO NGOS ICD DSM IVF COPD CVD CNS CSF TNF BRCA ICP CAD CFD FEM PTFE PVC TEM SEM AFM XRD
  XPS FTIR HPLC LC GC MS ESR EPR SNP SNPS GWAS QTL PDB FMD BSE TB II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI`.split(/\s+/));var p=/* @__PURE__ */ t({asSentence:()=>L,isSentenceGuessed:()=>R});const m=/^(?:a|an|the|and|but|or|nor|for|so|yet|as|at|by|in|of|off|on|per|to|up|via|vs|from|with|into|onto|over|than|that|upon|after|about|above|across|against|along|amid|among|around|before|behind|below|beneath|beside|between|beyond|during|inside|near|outside|since|through|throughout|toward|towards|under|underneath|until|unto|versus|within|without|when|whose|which|their|using|is|are|de|la|von|van|der|et|al|its|if|how)$/,h=/^(?:Ad|Am|An|As|At|Be|By|Do|Ex|Go|He|If|In|Is|It|Me|My|No|Of|On|Or|Ox|Re|So|To|Up|Us|Vs|We|Am|La|De)$/,g=/^(?:Down|Turner|Hall|Bell|Stark|Cotton|Young|Stokes|Schur|Marfan|West|Rett|Graves|Addison|Paget)$/,_=/^(?:syndrome|disease|effect|inequality|inequalities|palsy|equation|equations)$/i,v=/^(?:disease|syndrome|law|laws|theorem|rule|conjecture|paradox|lemma|principle|inequality|equation|equations|esophagus|sarcoma|lymphoma|ataxia|razor|constant)$/i,y=/^(?:Ocean|Sea|Gulf|Bay|Peninsula|Plateau|Empire|Dynasty|Kingdom|Republic|Desert|Strait|Islands?|River|Lake|Mountains|Canyon|Alps)$/,b=/^(?:Lake|River|North|South|East|West|Northeast|Northwest|Southeast|Southwest|Central|Cape|Mount)$/,x=/^(?:Gulf|Bay|Sea|Strait|Isle|Republic|Kingdom|University)$/,S=/^(?:Mount|Saint|St|Santa|San|Mr|Mrs|Dr)$/,C=/^(?:na\u00efve|na\u00efvely|fa\u00e7ade|fa\u00e7ades|r\u00e9sum\u00e9|r\u00e9sum\u00e9s|caf\u00e9|caf\u00e9s|\u00fcber|clich\u00e9|clich\u00e9s|co\u00f6peration|r\u00f4le|fianc\u00e9e?|\u00e0|\u00e9)$/i,w=/^(?!(?:data|media|bacteria|criteria|phenomena|flora|fauna|virus|focus|versus|thus|census|status|plus|minus|corpus|campus|consensus|spectrum|medium|forum|maximum|minimum|optimum|quantum|vacuum|viruses|formula|schema|genus|locus|nucleus|radius|stimulus|curriculum|symposium)$)(?=[a-z]{4,}$)[a-z]*(?:[b-df-hj-np-tv-z]a|us|um|ensis|[b-df-hj-np-tv-z]i|ae|ens|ans|ster|oides|ense|alis|ilis|aris|coli)$/;function T(e){let t=[],n=``,r=0;for(let i of e.matchAll(/<(\/?)(\w+)[^<>]*>|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['\u2019]\p{L}+)*|[^<\p{L}\p{N}]+|</gu)){let[a,o,s]=i;if(s){/^(?:i|sub|sup|span|em)$/.test(s)&&(r+=o?-1:1);continue}if(!/[\p{L}\p{N}]/u.test(a)){n+=a;continue}let c=i.index+a.length,l=r>0||/^<su[bp]>/.test(e.slice(c,c+5))||/<\/su[bp]>$/.test(e.slice(Math.max(0,i.index-6),i.index));t.push({text:a,at:i.index,before:n,isFixed:l}),n=``}return t}const E=e=>/^\p{Lu}\p{Ll}[\p{Ll}\p{M}'\u2019]*$/u.test(e),D=(e,t)=>t===0||/[.?!\u2026][\u201d"\u2019'\u00bb)]*\s|[.?!]\s*$/u.test(e.before),O=(e,t)=>t===0||/[:.?!\u2026\u2014\u2013;\u201c"\u2018\u00ab([]/u.test(e.before);function k(e){let t=e.replace(/<[^<>]*>/g,``).match(/\p{L}/gu)??[];return t.length>6&&t.every(e=>e!==e.toLowerCase())}function A(e){let t=T(e),{words:n}=u(),r=M(t),i=0,a=0;return t.forEach((e,t)=>{let{text:o}=e;O(e,t)||e.isFixed||r.has(t)||o.length<3||m.test(o.toLowerCase())||n.has(j(o))||(E(o)?i++:/^\p{Ll}+$/u.test(o)&&!/[-\u2010\u2011]$/.test(e.before)&&!w.test(o)&&a++)}),i>=2&&a<=(i+a)*.15}const j=e=>e.replace(/['\u2019]s?$/,``);function M(e){let{phrases:t,places:n}=u(),r=/* @__PURE__ */ new Set,i=(...e)=>{for(let t of e)r.add(t)};return e.forEach(({text:r,before:a},o)=>{let s=e[o+1],c=s!==void 0&&/^[\s-]*$/.test(s.before);for(let n of t.get(r)??[])n.every((t,n)=>j(e[o+1+n]?.text??``)===t)&&i(o,...n.map((e,t)=>o+1+t));s&&(c&&g.test(j(r))&&_.test(s.text)&&i(o),c&&/['\u2019]s$/.test(r)&&v.test(s.text)&&i(o),c&&n.has(r)&&y.test(s.text)&&i(o+1),c&&b.test(r)&&n.has(j(s.text))&&i(o),S.test(r)&&/^\.?\s+$/.test(s.before)&&i(o,o+1),/^\p{Lu}$/u.test(r)&&/^\.\s*$/.test(s.before)&&E(s.text)&&i(o+1),c&&E(r)&&w.test(s.text)&&!m.test(r.toLowerCase())&&i(o,o+1),c&&/\(\s*$/.test(a)&&/^\p{Ll}{4,}$/u.test(s.text)&&!m.test(s.text)&&i(o,o+1),x.test(r)&&s.text===`of`&&n.has(j(e[o+2]?.text??``))&&i(o),/^(?:von|van|der|bin|ibn)$/.test(r)&&E(s.text)&&i(o-1,o+1),r===`v`&&s.before.startsWith(`.`)&&i(o-1,o+1),/^Ma(?:y|rch)$/.test(r)&&/^\d{1,4}$/.test(s.text)&&i(o))}),r}function N(e,t){let n=j(e);return t.small.has(n.toLowerCase())?!1:t.capital.has(n)||u().words.has(n)||u().words.has(e)||I.test(n)||n.length===2&&!h.test(n)&&!/['\u2019]/.test(e)?!0:/[^\0-\u007f\u2019]/u.test(n)&&!C.test(n)&&!/^\p{Lu}\p{M}?$/u.test(n)}const P=/^(?:vitamin|hepatitis|influenza|type|group|class|protein|phase|plan|grade|appendix|part|coenzyme|immunoglobulin|ha?emophilia|factor|chain|subunit|level|category|serotype|stage|receptor|toxin|site|domain)s?$/i;function F(e,t){let[n,r,i]=[e[t-1],e[t],e[t+1]];return r?.text!==`A`||!i||!/^\s+$/.test(i.before)?!1:!P.test(n?.text??``)||r.before.trim()!==``}const I=/(?:idae|aceae|virales|mycetes)$/;function L(t,n,r=``){return!e(t,n)||k(t)||!A(t)?t:z(t,r)}function R(e,t,n=``){if(e===t)return!1;let{small:r}=f(n);return T(e).some(({text:e,at:n})=>{let i=t.slice(n,n+e.length);return i!==e&&!r.has(i)&&!m.test(i)})}function z(e,t=``){let n=T(e),r=f(t),i=M(n),a=``,o=0;return n.forEach((t,s)=>{let{text:c}=t;a+=e.slice(o,t.at),o=t.at+c.length,t.isFixed||i.has(s)||D(t,s)?a+=c:/^\p{Lu}$/u.test(c)?a+=F(n,s)?`a`:c:!E(c)||N(c,r)?a+=c:a+=c.toLowerCase()}),a+e.slice(o)}export{p as n,L as t};