/**
 * Journals that news reports on most, compiled by hand from their own names; one a line, then other
 * ways of writing it after `|`. A name that begins with `~` is also an ordinary word or phrase, and
 * counts only where the text treats it as a journal.
 */
export const JOURNALS = `~Nature
~Science
~Cell
~The Lancet|Lancet
The BMJ|British Medical Journal|BMJ|Br Med J
New England Journal of Medicine|NEJM|N Engl J Med
JAMA|Journal of the American Medical Association
Proceedings of the National Academy of Sciences|PNAS|Proc Natl Acad Sci
PLOS ONE|PLoS ONE|PLoS One|Plos One|Public Library of Science ONE|Public Library of Science One
PLOS Medicine|PLoS Medicine|PLoS Med
PLOS Biology|PLoS Biology|PLoS Biol
PLOS Genetics|PLoS Genetics
PLOS Pathogens|PLoS Pathogens
PLOS Computational Biology|PLoS Computational Biology
PLOS Climate
PLOS Global Public Health
PLOS Neglected Tropical Diseases|PLoS Neglected Tropical Diseases
Science Advances|Sci Adv
Science Translational Medicine|Sci Transl Med
Science Immunology
Science Robotics
Science Signaling
Nature Aging
Nature Astronomy
Nature Biomedical Engineering
Nature Biotechnology|Nat Biotechnol
Nature Cancer
Nature Cardiovascular Research
Nature Catalysis
Nature Cell Biology
Nature Chemical Biology
Nature Chemistry
Nature Cities
Nature Climate Change|Nat Clim Chang
Nature Communications|Nat Commun
Nature Computational Science
Nature Ecology & Evolution|Nature Ecology and Evolution
Nature Electronics
Nature Energy
Nature Food
Nature Genetics|Nat Genet
Nature Geoscience
Nature Health
Nature Human Behaviour|Nature Human Behavior
Nature Immunology
Nature Machine Intelligence
Nature Materials
Nature Medicine|Nat Med
Nature Mental Health
Nature Metabolism
Nature Methods
Nature Microbiology
Nature Nanotechnology
Nature Neuroscience|Nat Neurosci
Nature Photonics
Nature Physics
Nature Plants
Nature Sustainability
Nature Synthesis
Nature Water
Nature Structural & Molecular Biology|Nature Structural and Molecular Biology
Scientific Reports|Sci Rep
Scientific Data
Communications Biology
Communications Chemistry
Communications Earth & Environment|Communications Earth and Environment
Communications Materials
Communications Medicine
Communications Physics
Communications Psychology
npj Climate and Atmospheric Science
npj Quantum Information
npj Digital Medicine
npj Vaccines
Molecular Psychiatry
Translational Psychiatry
~Neuropsychopharmacology
International Journal of Obesity
European Journal of Human Genetics
~Leukemia
British Journal of Cancer
Cell Reports
Cell Reports Medicine
Cell Reports Physical Science
Cell Metabolism
Cell Host & Microbe|Cell Host and Microbe
Cell Stem Cell
Cell Genomics
Cell Systems
Cancer Cell
Current Biology|Curr Biol
~Neuron
~Immunity
~Joule
~Matter
~Chem
~Med
~One Earth
~Patterns
~Device
~Heliyon
iScience
Molecular Cell
Developmental Cell
Trends in Cognitive Sciences
Trends in Ecology & Evolution|Trends in Ecology and Evolution
The Lancet Oncology|Lancet Oncology|Lancet Oncol
The Lancet Infectious Diseases|Lancet Infectious Diseases|Lancet Infectious Disease|Lancet Infect Dis
The Lancet Neurology|Lancet Neurology
The Lancet Psychiatry|Lancet Psychiatry
The Lancet Respiratory Medicine|Lancet Respiratory Medicine
The Lancet Diabetes & Endocrinology|Lancet Diabetes & Endocrinology|Lancet Diabetes and Endocrinology|The Lancet Diabetes and Endocrinology
The Lancet Global Health|Lancet Global Health
The Lancet Public Health|Lancet Public Health
The Lancet Planetary Health|Lancet Planetary Health
The Lancet Digital Health|Lancet Digital Health
The Lancet Child & Adolescent Health|Lancet Child & Adolescent Health
The Lancet Haematology|Lancet Haematology
The Lancet HIV|Lancet HIV
The Lancet Microbe|Lancet Microbe
The Lancet Rheumatology|Lancet Rheumatology
The Lancet Healthy Longevity|Lancet Healthy Longevity
The Lancet Regional Health|Lancet Regional Health
The Lancet Gastroenterology & Hepatology
eClinicalMedicine|EClinicalMedicine
eBioMedicine|EBioMedicine
BMJ Open
BMJ Global Health
BMJ Medicine
BMJ Mental Health
BMJ Case Reports
BMJ Quality & Safety
BMJ Public Health
BMJ Nutrition, Prevention & Health
BMJ Sexual & Reproductive Health
Journal of Family Planning and Reproductive Health Care
~Gut
~Heart
~Thorax
~Stroke
~Tobacco Control
~Injury Prevention
British Journal of Sports Medicine|Br J Sports Med
British Journal of Ophthalmology
Annals of the Rheumatic Diseases
Archives of Disease in Childhood
Journal of Epidemiology & Community Health|Journal of Epidemiology and Community Health|J Epidemiol Community Health
Journal of Medical Ethics
Journal of Medical Genetics
Journal of Neurology, Neurosurgery & Psychiatry|Journal of Neurology, Neurosurgery and Psychiatry
Occupational & Environmental Medicine|Occupational and Environmental Medicine
Emergency Medicine Journal
Sexually Transmitted Infections
General Psychiatry
JAMA Internal Medicine|JAMA Intern Med
JAMA Network Open|JAMA Netw Open
JAMA Oncology
JAMA Pediatrics
JAMA Psychiatry
JAMA Neurology
JAMA Cardiology
JAMA Dermatology
JAMA Ophthalmology
JAMA Otolaryngology
JAMA Surgery
JAMA Health Forum
Annals of Internal Medicine|Ann Intern Med
Annals of Neurology
Annals of Oncology
Annals of Surgery
Annals of Family Medicine
American Journal of Epidemiology
American Journal of Clinical Nutrition|Am J Clin Nutr
American Journal of Preventive Medicine
American Journal of Public Health
American Journal of Psychiatry
American Journal of Obstetrics & Gynecology|American Journal of Obstetrics and Gynecology
American Journal of Human Genetics
American Journal of Respiratory and Critical Care Medicine
American Journal of Sports Medicine
American Journal of Cardiology
American Journal of Gastroenterology
American Journal of Botany
American Journal of Transplantation
American Journal of Physical Anthropology
American Economic Review
American Sociological Review
American Journal of Sociology
American Political Science Review
American Psychologist
~Circulation
Circulation Research
~Hypertension
~Diabetes
Diabetes Care
~Diabetologia
~Obesity
~Pediatrics
~Neurology
~Radiology
~Blood
Blood Advances
~Brain
~Sleep
~Pain
~Cancer
~Chest
~Allergy
~Epilepsia
~Gastroenterology
~Hepatology
~Anesthesiology
~Ophthalmology
~Menopause
~Vaccine
~Vaccines
~Appetite
~Addiction
~Nutrients
~Foods
~Cancers
~Cells
~Animals
~Viruses
~Insects
~Sustainability
~Sensors
~Molecules
~Ecology
~Evolution
~Geology
~Icarus
~Cognition
~Emotion
~Intelligence
~Biology Letters
~Antiquity
~Demography
~Econometrica
~Cortex
~Hippocampus
~Astrobiology
~Language
~Memory
~Small
~Optica
~Chaos
~Energy
~Fuel
~Hearing Research
~Health Affairs
~Health Psychology
~Child Development
~Psychological Science
~Psychological Medicine
~Human Reproduction
~Fertility and Sterility
~Obstetrics & Gynecology|Obstetrics and Gynecology
~Clinical Infectious Diseases
~Emerging Infectious Diseases
~Alzheimer's & Dementia|Alzheimer's and Dementia|Alzheimer’s & Dementia
~Arthritis & Rheumatology|Arthritis and Rheumatology|Arthritis & Rheumatism|Arthritis and Rheumatism
~Alcoholism: Clinical and Experimental Research|Alcoholism: Clinical & Experimental Research|Alcohol: Clinical and Experimental Research
~Neurobiology of Aging
~Developmental Science
~Developmental Psychology
~Biological Psychiatry
~Schizophrenia Bulletin
~Social Science & Medicine|Social Science and Medicine
~Environmental Research
~Environmental Research Letters
~Environmental Health Perspectives
~Environmental Science & Technology|Environmental Science and Technology
~Environment International
~Environmental Pollution
~Conservation Biology
~Conservation Letters
~Biological Conservation
~Global Change Biology
~Global Environmental Change
~Molecular Ecology
~Molecular Biology and Evolution
~Ecology Letters
~Ecological Applications
~Animal Behaviour
~Animal Cognition
~Marine Biology
~Marine Policy
~Marine Pollution Bulletin
~Science of the Total Environment
~Water Research
~Weather and Climate Extremes
~Quaternary Science Reviews
~Earth and Planetary Science Letters
~Geophysical Research Letters
~Earth's Future
~Advanced Materials
~Advanced Functional Materials
~Advanced Science
~Advanced Energy Materials
~Angewandte Chemie
~Chemical Science
~Chemical Communications
~ACS Nano
~ACS Central Science
~ACS Energy Letters
~Analytical Chemistry
~Nano Letters
~Physical Review Letters|Phys Rev Lett|PRL
~Physical Review X
~Physical Review Applied
~Physical Review D
~Physical Review B
~Reviews of Modern Physics
~Applied Physics Letters
~Monthly Notices of the Royal Astronomical Society|MNRAS
~Astrophysical Journal|The Astrophysical Journal|ApJ
~Astrophysical Journal Letters|The Astrophysical Journal Letters
~Astronomical Journal|The Astronomical Journal
~Astronomy & Astrophysics|Astronomy and Astrophysics
~Planetary Science Journal
~Meteoritics & Planetary Science
~Optics Express
~Neural Networks
~Royal Society Open Science
~Philosophical Transactions of the Royal Society B|Philosophical Transactions of the Royal Society A
~Proceedings of the Royal Society B|Proceedings of the Royal Society A|Proceedings of the Royal Society
~Ageing Research Reviews
~Aging Cell
~Addictive Behaviors
~Drug and Alcohol Dependence
~Preventive Medicine
~Public Health Nutrition
~Nutrition Journal
~Food Chemistry
~Clinical Nutrition
~Personality and Individual Differences
~Personality and Social Psychology Bulletin
~Psychology of Popular Media
~Psychoneuroendocrinology
~Psychosomatic Medicine
~Perspectives on Psychological Science
~Research Policy
~Gender & Society
~Social Forces
~Archaeometry
~Quarterly Journal of Economics
~Economic Journal
~Review of Economic Studies
~Reproductive Health
~Contraception
~Human Brain Mapping
~NeuroImage
~Cerebral Cortex
~eNeuro
eLife
GigaScience
PeerJ
PNAS Nexus
MMWR|Morbidity and Mortality Weekly Report
mBio
EMBO Journal|The EMBO Journal
EMBO Reports
Genes & Development|Genes and Development
Genome Research
Genome Biology
Genome Medicine
Nucleic Acids Research
Journal of Neuroscience|The Journal of Neuroscience|J Neurosci
Journal of Clinical Investigation|J Clin Invest
Journal of Experimental Medicine
Journal of Clinical Oncology
Journal of the National Cancer Institute|JNCI
Journal of the American College of Cardiology|JACC
Journal of the American Heart Association
Journal of the American Geriatrics Society
Journal of the American Chemical Society|JACS
Journal of the American Academy of Child & Adolescent Psychiatry
Journal of Clinical Endocrinology & Metabolism|Journal of Clinical Endocrinology and Metabolism
Journal of Infectious Diseases
Journal of Allergy and Clinical Immunology
Journal of Lipid Research
Journal of Nutrition
Journal of Physiology
Journal of Pediatrics
Journal of Urology
Journal of Virology
Journal of Biological Chemistry
Journal of Alzheimer's Disease
Journal of Personality and Social Psychology
Journal of Experimental Psychology
Journal of Experimental Biology
Journal of Marriage and Family
Journal of Political Economy
Journal of Geophysical Research
Journal of Climate
Journal of Archaeological Science
Journal of Human Evolution
Journal of Vertebrate Paleontology
Journal of Applied Ecology
Journal of Animal Ecology
Journal of the Royal Society Interface
Journal of Hospital Infection
Journal of Affective Disorders
Journal of Adolescent Health
Journal of Cosmology and Astroparticle Physics
Journal of Applied Physics
Journal of Psychiatric Research
Journal of Sports Sciences
Journal of Medical Internet Research|JMIR
Canadian Medical Association Journal|CMAJ
Canadian Journal of Psychiatry
Medical Journal of Australia|MJA
European Heart Journal|Eur Heart J
European Respiratory Journal
European Journal of Epidemiology
European Journal of Preventive Cardiology
European Urology
Europace
International Journal of Epidemiology
International Journal of Cancer
International Journal of Environmental Research and Public Health
British Journal of Psychiatry
British Journal of Nutrition
British Journal of General Practice
British Journal of Dermatology
British Journal of Clinical Pharmacology
BMC Medicine
BMC Public Health
BMC Biology
BMC Psychology
Age and Ageing
Mayo Clinic Proceedings
Clinical Cancer Research
Cancer Research
Cancer Discovery
Breast Cancer Research
Acta Psychiatrica Scandinavica
Acta Biomaterialia
Frontiers in Psychology
Frontiers in Psychiatry
Frontiers in Neuroscience
Frontiers in Human Neuroscience
Frontiers in Immunology
Frontiers in Microbiology
Frontiers in Marine Science
Frontiers in Public Health
Frontiers in Nutrition
Frontiers in Veterinary Science
Frontiers in Ecology and Evolution
Frontiers in Ecology and the Environment
Frontiers in Aging Neuroscience
Annual Review of Psychology
Annual Review of Public Health
Zoological Journal of the Linnean Society
Biological Journal of the Linnean Society
Bulletin of the American Meteorological Society
IEEE Transactions
Deutsches Ärzteblatt International|Deutsches Ärzteblatt
Archives of Internal Medicine|Arch Intern Med
Archives of Pediatrics & Adolescent Medicine|Archives of Pediatrics and Adolescent Medicine
Archives of General Psychiatry
Archives of Neurology
Archives of Dermatology
Archives of Ophthalmology
Archives of Surgery
arXiv
bioRxiv
medRxiv
SSRN
PsyArXiv`;
