import type { CatalogueStrings } from '../catalogue.js';

export const catalogue: CatalogueStrings = {
  E01: {
    told: 'Je klikte op Volgende, maar je telefoon had de QR-code nog niet gescand.',
    repair: 'Scan eerst de code met de app. Klik daarna pas op Volgende.',
  },
  E02: {
    told: 'De pagina met de QR-code ging dicht. Daarna werkt die code niet meer.',
    repair: 'Open de pagina opnieuw en scan de nieuwe code. Laat hem open staan tot het account in de app staat.',
  },
  E03: {
    told: 'De app kon het account niet toevoegen. Soms werkt een QR-code niet meer.',
    repair: 'Maak op de laptop een nieuwe QR-code en scan die. Lukt het weer niet, start dan je telefoon opnieuw op.',
  },
  E04: {
    told: 'De gewone camera opent een vreemde link. Alleen de app Authenticator kan deze code lezen.',
    repair: 'Sluit de link en open Authenticator. Kies daar het plusje en scan de code.',
  },
  E05: {
    told: 'De camera zag de code op de laptop niet.',
    repair: 'Richt de camera op de QR-code op je eigen laptop. Een poster of een ander scherm heeft een andere code.',
  },
  E06: {
    told: 'Je koos een persoonlijk account. Daar kent Microsoft je schoolmail niet.',
    repair: 'Ga terug en kies Werk- of schoolaccount.',
  },
  E07: {
    told: 'Je koos een ander soort account. Daarmee werkt de QR-code van school niet.',
    repair: 'Ga terug en kies Werk- of schoolaccount. Scan daarna de code.',
  },
  E08: {
    told: 'Je koos inloggen op de telefoon. School koppelt de app met een QR-code.',
    repair: 'Ga terug en kies QR-code scannen.',
  },
  E09: {
    told: 'De app alleen downloaden is niet genoeg. Hij kent je schoolaccount dan nog niet.',
    repair: 'Log in op de laptop en volg de stappen. Scan de QR-code met de app.',
  },
  E10: {
    told: 'De laptop vraagt een code uit de app. Je account staat daar nog niet in.',
    repair: 'Koppel eerst je account met de QR-code. Daarna laat de app de code zien.',
  },
  E11: {
    told: 'De app mag geen meldingen sturen. Daardoor zie je niet dat de laptop iets vraagt.',
    repair: 'Zet bij de instellingen van je telefoon de meldingen aan voor Authenticator.',
  },
  E12: {
    told: 'Je telefoon heeft geen internet. Dan komt er geen vraag binnen.',
    repair: 'Zet de vliegtuigstand uit, of kies wifi. De code van zes cijfers in de app werkt ook zonder internet.',
  },
  E13: {
    told: 'Er kwam niet op tijd antwoord van je telefoon. De vraag is verlopen.',
    repair: 'Laat de laptop een nieuwe vraag sturen. Typ dan het nieuwe getal.',
  },
  E14: {
    told: 'Het getal op je telefoon was niet het getal van de laptop.',
    repair: 'Lees welk getal nu op de laptop staat, en typ dat rustig over.',
  },
  E15: {
    told: 'Je koos dat jij het niet was. Daarom stopte het inloggen.',
    repair: 'Laat de laptop een nieuwe vraag sturen en keur die goed.',
  },
  E16: {
    told: 'Iemand anders heeft je wachtwoord en wil inloggen. Jij vroeg nergens om.',
    repair: 'Weiger de vraag en wijzig je wachtwoord. Vertel het meteen op school.',
  },
  E17: {
    told: 'Een back-up zet alleen de naam van je account terug. Goedkeuren kan daarmee nog niet.',
    repair: 'Koppel het account opnieuw met een QR-code. Kom je er niet in, vraag dan hulp op school.',
  },
  E18: {
    told: 'Je account staat nog in de app, maar school kent die koppeling niet meer.',
    repair: 'Haal het account uit de app. Koppel het daarna opnieuw.',
  },
  E19: {
    told: 'Je oude telefoon is nog gekoppeld. School stuurt de vraag daarheen.',
    repair: 'Keur nog één keer goed op de oude telefoon. Haal die daarna weg uit de lijst op de laptop.',
  },
  E20: {
    told: 'Er is geen telefoon meer waarmee je kunt goedkeuren. Zelf kom je er nu niet in.',
    repair: 'Vertel het meteen op school. Zij halen de oude koppeling weg of geven je een tijdelijke pas.',
  },
  E21: {
    told: 'School gaf je een tijdelijke toegangspas. Die werkt maar kort en soms maar één keer.',
    repair: 'Log in met de pas en koppel meteen je nieuwe telefoon. Haal daarna de oude weg.',
  },
  E22: {
    told: 'Er zijn al vijf apps gekoppeld aan je account. Meer kan niet.',
    repair: 'Haal op de laptop een oude telefoon weg. Voeg daarna de nieuwe toe.',
  },
  E23: {
    told: 'De app staat niet in de lijst. School heeft die manier voor jou nog niet aangezet.',
    repair: 'Vraag het de helpdesk van school. Na een wijziging duurt het soms twee uur.',
  },
  E24: {
    told: 'De app koppelen mag alleen op het netwerk van school.',
    repair: 'Doe het op school, of vraag de helpdesk om hulp.',
  },
  E25: {
    told: 'School vraagt een bewijs dat jij het bent. Dat kun je nog niet geven.',
    repair: 'Sluit de pagina en vraag hulp op school. Soms krijg je een tijdelijke toegangspas.',
  },
  E26: {
    told: 'Je keurde langer dan tien minuten geleden goed. Voor deze pagina moet het nog een keer.',
    repair: 'Typ het getal van de laptop in de app en keur goed.',
  },
  E27: {
    told: 'De klok van je telefoon loopt niet gelijk. Daardoor klopt de code in de app niet.',
    repair: 'Zet datum en tijd op automatisch. Typ daarna de nieuwe code.',
  },
  E28: {
    told: 'Dit was de code van een ander account in de app.',
    repair: 'Open in de app het account van school. Typ de code die daar staat.',
  },
  E29: {
    told: 'Je telefoon zet de app stil om de batterij te sparen. Een melding komt dan te laat.',
    repair: 'Geef de app bij de instellingen toestemming om op de achtergrond te werken.',
  },
  E30: {
    told: 'De app op je telefoon is te oud. Hij doet niets tot hij nieuw is.',
    repair: 'Werk de app bij in de winkel van je telefoon. Dat is gratis.',
  },
  E31: {
    told: 'School beheert je telefoon met de app Bedrijfsportal. Die app is te oud.',
    repair: 'Werk Bedrijfsportal bij. Scan de QR-code daarna nog een keer.',
  },
  E33: {
    told: 'Van deze telefoon is de beveiliging afgehaald. Daar mag geen schoolaccount op.',
    repair: 'Gebruik een andere telefoon. Heb je die niet, vraag dan hulp op school.',
  },
  E35: {
    told: 'Een andere app kan deze QR-code niet gebruiken.',
    repair: 'Scan de code met Microsoft Authenticator, van Microsoft Corporation.',
  },
  E36: {
    told: 'Deze app lijkt op de goede, maar is van een ander. Hij vraagt om geld.',
    repair: 'Verwijder hem. Installeer de app van Microsoft Corporation: die is gratis.',
  },
  E37: {
    told: 'De app mag de camera niet gebruiken. Daarom kan hij niet scannen.',
    repair: 'Zet de camera aan bij de instellingen van je telefoon, of typ de code zelf.',
  },
  E51: {
    told: 'Een link in een mail leidde naar een valse pagina. Die geeft alles door, ook het getal.',
    repair:
      'Kijk naar het adres boven de pagina. Vulde je iets in, weiger dan de vraag, wijzig je wachtwoord en bel de helpdesk.',
  },
  cameraBroken: {
    told: 'De camera van deze telefoon is stuk. Scannen lukt dan niet.',
    repair: 'Kies op de laptop dat je niet kunt scannen. Typ de code en de URL over in de app.',
  },
  E38: {
    told: 'De QR-code stond niet helemaal in beeld.',
    repair: 'Houd je telefoon wat verder weg, tot je de hele code ziet. Zet het scherm van de laptop wat lichter.',
  },
  E39: {
    told: 'Zonder laptop kun je geen QR-code scannen. Op de telefoon zelf is er een link.',
    repair: 'Log in met de browser van je telefoon. Op de pagina staat dan een link die de app opent: tik daarop.',
  },
  E40: {
    told: 'Op de laptop is iemand anders ingelogd. Dan koppel je het verkeerde account.',
    repair: 'Kijk rechtsboven wie het is en meld die af. Log daarna in met je eigen schoolmail.',
  },
  E41: {
    told: 'Je hebt geen telefoon, of je mag of wilt hem niet gebruiken. Dan hoef je dit niet alleen te doen.',
    repair: 'Maak een afspraak met je mentor of de lokaal ondersteuner. Vraag welke andere manier school heeft.',
  },
  E42: {
    told: 'Je liet te vaak een getal sturen. De laptop wacht nu even met een nieuw getal.',
    repair: 'Wacht een paar minuten en probeer het dan één keer. De code van zes cijfers in de app werkt wel meteen.',
  },
  E43: {
    told: 'Het wachtwoord was te vaak fout. Je account zit even op slot.',
    repair: 'Wacht een minuut en probeer het rustig opnieuw. Weet je het niet meer, vraag dan hulp.',
  },
  E44: {
    told: 'Je app is gekoppeld, maar school telt hem niet mee. Daarom moet het steeds opnieuw.',
    repair: 'Koppel niet nog een keer. Laat de lokaal ondersteuner kijken wat er bij je account staat.',
  },
  E45: {
    told: 'Je telefoon herkent je vinger of je gezicht niet. De app blijft dan dicht.',
    repair: 'Gebruik de pincode van je telefoon. Die werkt ook.',
  },
  E47: {
    told: 'De laptop vraagt om een passkey. Dat is een andere manier van inloggen.',
    repair: 'Sla het over, of kies een andere manier. Ga daarna verder met de app.',
  },
  E50: {
    told: 'Deze telefoon heeft geen diensten van Google. Dan komt er geen melding.',
    repair: 'Open de app zelf en haal de vraag op. Je kunt ook de code van zes cijfers typen.',
  },
  parentalApproval: {
    told: 'Je mag zelf geen apps installeren. Een ouder of verzorger moet het goedkeuren.',
    repair: 'Vraag het in de winkel aan. Installeer de app als het is goedgekeurd.',
  },
  storageFull: {
    told: 'Je telefoon is vol. De app past er niet meer bij.',
    repair: 'Haal weg wat je niet meer nodig hebt. Probeer het daarna opnieuw.',
  },
  storeSignedOut: {
    told: 'De winkel van je telefoon weet niet wie je bent. Dan kun je niets installeren.',
    repair: 'Meld je aan bij de winkel. De app blijft gratis.',
  },
  androidTooOld: {
    told: 'Deze telefoon is te oud voor de app. Dat kun je zelf niet oplossen.',
    repair: 'Vraag je mentor of de lokaal ondersteuner. Misschien kan een andere telefoon.',
  },
  requestLost: {
    told: 'Alles staat goed, maar de vraag kwam niet aan. Dat gebeurt soms.',
    repair: 'Wacht even, of ga terug. Laat de laptop daarna een nieuwe vraag sturen.',
  },
};
