/** Names of the thirteen steps with the line shown to participants; `{naam}` is the name of the person. */
export const nl = {
  arrive: {
    label: 'Aankomen',
    prompt: 'Welkom. Zet je kaartje in het vak en geef een proefstem. Gelukt? Dan kun je meedoen.',
  },
  scope: {
    label: 'Kader',
    prompt:
      'Dit kader blijft steeds in beeld: het zegt waarom we dit doen. Lees elkaars antwoorden en maak er samen één zin van.',
  },
  type: {
    label: 'Klanttype en vier vragen',
    prompt:
      'Vandaag kijken we door de ogen van {naam}. Wat wil {naam} echt? Wat is de aanleiding, los van ons merk? Waarom zoekt {naam} contact? En wie is {naam} als mens?',
  },
  bounds: {
    label: 'Begin en einde',
    prompt:
      'Waar begint de reis voor {naam}? En waar houdt die op? Zet twee spelden en schrijf erbij welk moment het is. Niemand ziet ze tot we ze samen openen.',
  },
  chapters: {
    label: 'Hoofdstukken',
    prompt:
      'Welke grote brokken maakt {naam} door? Noem er hooguit zes, in stilte. Geen website, mail of balie: die komen straks.',
  },
  touchpoints: {
    label: 'Contactmomenten',
    prompt:
      'Zet onder elk hoofdstuk alle contactmomenten: direct of indirect, online of offline. Ook een praatje met de buurvrouw telt. Schrijf erbij wat {naam} dan nodig heeft.',
  },
  gaps: {
    label: 'Wat ontbreekt',
    prompt:
      'Wat ontbreekt er nog? Kijk naar de lege, gestreepte vakken: familie en vrienden, andere aanbieders, klachten, de tijd erna.',
  },
  vote: {
    label: 'Emotie stemmen',
    prompt:
      "Hoe voelt dit voor {naam}? Kies zelf, zonder te overleggen. Weet je het niet? Kies 'weet ik niet': ook dat is nuttig.",
  },
  reveal: {
    label: 'Onthullen en praten',
    prompt:
      'We beginnen waar we het minst eens zijn. Vertel iets wat je echt bij een klant hebt gezien of gehoord. Er is geen goed of fout antwoord.',
  },
  stars: {
    label: 'Memorabel en merk',
    prompt: 'Wat vertelt {naam} thuis als eerste? Verdeel drie sterren. Is onze belofte hier te merken?',
  },
  pains: {
    label: 'Pijn en kansen',
    prompt:
      'Kies een dieptepunt. Schrijf eerst wat er schuurt, dan wat zou helpen. Verdeel daarna je drie stippen.',
  },
  assumptions: {
    label: 'Aannames en vragen',
    prompt:
      'Wees eerlijk: weten we dit van klanten, of denken we het? Maak van twee aannames elk een onderzoeksvraag.',
  },
  loop: {
    label: 'Kringloop sluiten',
    prompt: 'Waarmee begint de volgende ronde voor {naam}? Wie doet wat, en wanneer is het af?',
  },
}
