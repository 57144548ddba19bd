/** A made-up story that names its paper in words alone; the stand-in for Crossref has the record. */
export const UNLINKED = `<!doctype html><html lang="en"><title>Purple sea urchins grow up by moonlight</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-04-10">
<article><h1>Purple sea urchins grow up by moonlight</h1>
<p>Rock pools that lie open to the moon are the nursery of purple sea urchins, a study in the journal Letters on Marine Larvae has found. In pools under overhanging rocks, where moonlight never falls, the larvae are eaten before they can settle.</p>
<p>“The larvae seek out the shelter of moonlit pools,” said Dr Wilhelmina Okonjo of the University of Harrow Bay, who led the study. Her team followed the larvae through forty nights in sixteen rock pools.</p>
<p>Whether street lamps do the larvae any harm is not known yet. Okonjo and her colleague Stellan Fairweather want to find out next summer, with lamps that can be switched off.</p></article></html>`;
