import type { StudioStrings, WayStrings } from '../studio.js';

const linkMind = 'Whoever opens the link practises on the practice site. You see nothing of it afterwards.';
const noPermit = 'Nobody. You only have to be allowed to edit the course yourself.';
const pagePermit = 'Nobody. You only have to be allowed to edit the page yourself.';
const classPermit = 'Nobody. You only have to be a teacher of the class.';
const embedMind = 'The practice site has to stand at an address that begins with https://.';

const scormMind =
  'Does somebody stop halfway? The practice goes on there next time, if your system keeps that. It tells you no passwords or codes.';

const link = (clicks: readonly string[], permit = noPermit): WayStrings => ({ clicks, permit, mind: linkMind });

export const studio: StudioStrings = {
  title: 'Put it in your lesson',
  lead: 'Put a practice in your own course. Choose where, choose which, see how it looks, and take it with you. You need no other program.',
  pages: {
    class: 'See what your class did',
    workshop: 'Give a workshop yourself',
    trainer: 'Watch together on a projector',
  },
  back: 'To the start',
  where: {
    title: 'Where do you put it?',
    lead: 'Choose a place. Then you read what works best there.',
  },
  places: {
    moodle: { name: 'Moodle', what: 'Learning platform' },
    itslearning: { name: 'itslearning', what: 'Learning platform' },
    canvas: { name: 'Canvas', what: 'Learning platform' },
    brightspace: { name: 'Brightspace', what: 'Learning platform' },
    sharepoint: { name: 'SharePoint', what: 'Page of the school' },
    teams: { name: 'Teams', what: 'Class or assignment' },
    classroom: { name: 'Google Classroom', what: 'Class or assignment' },
    site: { name: 'Own website', what: 'You may edit the page' },
    stick: { name: 'USB stick', what: 'Also without internet' },
    other: { name: 'Somewhere else', what: 'Another learning platform' },
  },
  as: 'How do you put it there?',
  deliveries: {
    scorm12: { name: 'SCORM 1.2', what: 'A zip file that almost every learning platform knows.' },
    scorm2004: { name: 'SCORM 2004', what: 'A zip file. Done and passed are told apart.' },
    cmi5: { name: 'cmi5', what: 'A zip file for a learning platform that knows cmi5.' },
    h5p: { name: 'H5P', what: 'A file for a learning platform with H5P.' },
    web: { name: 'Folder with a web page', what: 'A zip file that you unpack on your own web space.' },
    html: { name: 'One file', what: 'Everything is in one file. Double-click it and it works.' },
    iframe: { name: 'Embed', what: 'A piece of code that shows the practice in your page.' },
    element: { name: 'Element', what: 'A few lines of HTML. The practice loads only when somebody goes there.' },
    react: { name: 'React', what: 'For who builds a site with React.' },
    link: { name: 'Link', what: 'A link to the practice on the practice site.' },
  },
  asks: {
    clicks: 'This is how you do it there',
    reports: 'What do you get to see?',
    permit: 'Who has to permit it?',
    tried: 'Has it been tried?',
    mind: 'Mind this',
    ict: 'To pass on to IT',
  },
  ways: {
    'moodle.scorm12': {
      clicks: [
        'Open your course and turn on ‘Edit mode’.',
        'Click ‘Add an activity or resource’ and choose ‘SCORM package’.',
        'Drag the zip file to ‘Package file’. Do not unpack it.',
        'Click ‘Save and display’ at the bottom.',
      ],
      permit: noPermit,
      mind: scormMind,
    },
    'moodle.h5p': {
      clicks: [
        'Give the file to the administrator once. They put it in Moodle.',
        'Then open your course and turn on ‘Edit mode’.',
        'Click ‘Add an activity or resource’ and choose ‘H5P’.',
        'Drag the file to ‘Package file’ and click ‘Save and display’.',
      ],
      permit: 'The administrator of Moodle. A teacher may not add a new kind of H5P.',
      mind: 'Does somebody stop halfway? Whether the practice goes on there depends on your Moodle.',
    },
    'moodle.link': link([
      'Open your course and turn on ‘Edit mode’.',
      'Click ‘Add an activity or resource’ and choose ‘URL’.',
      'Paste the link and click ‘Save and display’.',
    ]),
    'itslearning.scorm12': {
      clicks: [
        'Open your course and go to the resources.',
        'Add a new resource and look for SCORM.',
        'Choose the zip file. Do not unpack it.',
      ],
      permit: 'Usually nobody. Is SCORM not there? Then ask the administrator.',
      mind: scormMind,
    },
    'itslearning.link': link(['Open your course and go to the resources.', 'Add a link and paste it.']),
    'canvas.scorm12': {
      clicks: [
        'Open your course and click ‘SCORM’ in the menu on the left.',
        'Click ‘Upload’ and choose the zip file. Do not unpack it.',
        'Choose whether it is a graded assignment, or a page without a grade.',
      ],
      permit: 'The administrator of Canvas has to turn on SCORM. Is ‘SCORM’ in the menu? Then that was done.',
      mind: scormMind,
    },
    'canvas.iframe': {
      clicks: [
        'Open a page and click ‘Edit’.',
        'Choose ‘Insert’ in the bar, and then ‘Embed’.',
        'Paste the code and save the page.',
      ],
      permit: noPermit,
      mind: embedMind,
    },
    'canvas.link': link([
      'Open a module and click the plus.',
      'Choose ‘External URL’.',
      'Paste the link, give it a name and add it.',
    ]),
    'brightspace.scorm12': {
      clicks: [
        'Open your course and go to ‘Content’.',
        'Open the unit where the practice comes.',
        'Add something and look for SCORM in the list.',
        'Choose the zip file. Do not unpack it. Choose whether a grade belongs to it.',
      ],
      permit: 'The administrator must have turned on SCORM, and you must be allowed to add it.',
      mind: scormMind,
    },
    'brightspace.iframe': {
      clicks: [
        'Open a page in ‘Content’ and edit it.',
        'Click ‘Insert Stuff’ and choose ‘Enter Embed Code’.',
        'Paste the code, insert it and save.',
      ],
      permit: 'Mostly nobody. Does it not work? Then your school does not allow it.',
      mind: embedMind,
    },
    'brightspace.link': link(['Go to ‘Content’ and open a unit.', 'Add a link (‘Create a Link’) and paste it.']),
    'sharepoint.iframe': {
      clicks: [
        'Open the page and click ‘Edit’.',
        'Click the plus and choose ‘Embed’.',
        'Paste the code in the box on the right.',
        'Click ‘Publish’ or ‘Republish’.',
      ],
      permit: 'The administrator of the site. They add the address of the practice site to ‘HTML Field Security’.',
      mind: `${embedMind} Do not put an .html file in SharePoint: it is downloaded, and not shown.`,
    },
    'sharepoint.link': link(
      [
        'Open the page and click ‘Edit’.',
        'Click the plus and choose ‘Link’.',
        'Paste the link and click ‘Publish’ or ‘Republish’.',
      ],
      pagePermit,
    ),
    'teams.link': {
      clicks: [
        'Open ‘Assignments’ and create an assignment.',
        'Click ‘Attach’ and choose ‘Link’.',
        'Paste the link and assign it.',
      ],
      permit: classPermit,
      mind: 'The practice opens in the browser. Since 2024 a ‘Website’ tab in a channel opens there too.',
    },
    'classroom.link': link(
      [
        'Open ‘Classwork’ and click ‘Create’.',
        'Choose ‘Assignment’ or ‘Material’.',
        'Click ‘Link’, paste it and share it with your class.',
      ],
      classPermit,
    ),
    'site.iframe': {
      clicks: ['Open your page as HTML.', 'Paste the code where the practice comes.', 'Save, and look at the page.'],
      permit: 'Whoever looks after the website. Some sites allow known addresses only.',
      mind: 'Your page hears what somebody does only if you fill in its address below. It is no proof for a grade.',
      ict: 'The website has to allow a frame of the practice site (frame-src). The frame may have ‘sandbox="allow-scripts"’: then nothing is kept.',
    },
    'site.element': {
      clicks: [
        'Open your page as HTML.',
        'Paste the code where the practice comes.',
        'Save, and look at the page. Is there only a link? Then your site holds the script back.',
      ],
      permit: 'Whoever looks after the website: you put a script there.',
      ict: 'The website has to allow scripts of the practice site (script-src and font-src). The practice site may stand on any web space. Does that send ‘Access-Control-Allow-Origin: *’ with each file? Then a page at another address loads 70 kB, and not 250 kB. That is safe, because everything on the practice site is public. GitHub Pages does it already. For Netlify, Cloudflare Pages, Azure and Apache it is ready in the folder ‘site’.',
    },
    'site.react': {
      clicks: [
        'Ask for the file ‘pairing-practice-….tgz’. Whoever runs ‘npm run release’ makes it.',
        'Put it beside your own package.json. Run the top line of the code.',
        'Put the rest in your own component. Give the block around it a height.',
      ],
      permit: 'Whoever builds the website.',
      mind: 'It is not on npm yet. Install nothing of this name there: it belongs to somebody else then.',
    },
    'site.web': {
      clicks: [
        'Unpack the zip file.',
        'Put the folder on your web space.',
        'Open index.html at that address, and link to it.',
      ],
      permit: 'Whoever looks after the website.',
      mind: 'Nothing is kept. Who stops begins again next time.',
    },
    'stick.html': {
      clicks: ['Put the file on the USB stick.', 'Double-click it. It opens in the browser, also without internet.'],
      permit: 'Nobody. On some school computers you may open no files from a stick.',
      mind: 'Nothing is kept. Who stops begins again next time.',
    },
    'other.scorm12': {
      clicks: ['Look for where you add a SCORM package.', 'Choose the zip file. Do not unpack it.'],
      permit: 'That differs. Ask the administrator if SCORM is not there.',
      mind: 'Not sure which one you need? Begin with SCORM 1.2.',
    },
    'other.scorm2004': {
      clicks: ['Look for where you add a SCORM package.', 'Choose the zip file. Do not unpack it.'],
      permit: 'That differs. Ask the administrator if SCORM is not there.',
      mind: 'This is SCORM 2004, fourth edition. Does it not work? Then take SCORM 1.2.',
    },
    'other.cmi5': {
      clicks: ['Look for where you add a cmi5 package.', 'Choose the zip file. Do not unpack it.'],
      permit: 'That differs. Ask the administrator if cmi5 is not there.',
    },
    'other.h5p': {
      clicks: ['Look for where you add H5P.', 'Choose the file. Leave it as it is.'],
      permit: 'The administrator. Only they may add a new kind of H5P.',
    },
  },
  reports: {
    score: 'A score from 0 to 100, and which goals somebody reached.',
    done: 'Only whether somebody is done. A gradebook mostly says 100 then. Hint and Test have a real score.',
    completed: 'Only whether somebody is done. Hint and Test have a score, once you say when somebody has passed.',
    heard: 'You see nothing. The page itself hears what somebody does: a developer can use that.',
    nothing: 'Nothing. The practice does not tell here who did what.',
  },
  tried: {
    measured:
      'Partly. What Moodle does with SCORM was measured in Moodle 4.5 and 5.1. This package was tested in a SCORM player, not in Moodle.',
    played: 'Yes, in our own tests, with Chromium. Not where you put it.',
    installed: 'Yes, from the packed file: with Vite, with React 18 and 19 and with Next. Not from npm.',
    documented: 'No. The steps come from the documentation of the product.',
    unsure: 'No. That it can be done, we know. What the buttons are called exactly, we do not.',
  },
  what: {
    title: 'What do you put there?',
    practice: 'Which practice?',
    atSchool: (name) => `${name}, at school`,
    apart: 'When something does not work',
    problems: (group) => `A problem: ${group.toLowerCase()}`,
    phone: 'Which phone?',
    coach: 'How much help?',
    language: 'In which language?',
    school: 'Of which school?',
    usualSchool: 'Of the fictional Voorbeeldschool.',
    ownSchool: (name) => `Of ${name}.`,
    openProfile: 'Open a profile file',
    makeProfile: 'Make a profile of your school',
    dropProfile: 'Take the Voorbeeldschool',
    wrongProfile: 'Something in this profile is wrong, so it does not count: the page for schools says what.',
    mendProfile: 'See what is wrong',
    forgetProfile: 'Go on without this profile',
    unreadable: 'This file is no profile: choose the file that you saved on the page for schools.',
    pass: 'When has somebody passed?',
    noPass: 'No mark',
    passFrom: (score) => `From ${score}`,
    passSays:
      'Each mistake costs five points. A detour costs none, and with Hint a hint costs none either. Whoever takes more help gets no points for those steps. Whoever lets somebody else in never passes.',
    noPassSays: 'Whoever finishes the practice is done. Nobody fails.',
    passLater: 'With Watch and Together there is no mark. Do you want one? Then choose Hint or Test.',
    passNot: 'There is no mark here, because no score comes back.',
  },
  see: {
    title: 'This is how it looks',
    lead: 'This is the practice itself. Go ahead and try it.',
    width: 'How wide is it?',
    widths: { column: 'In a course', phone: 'On a phone' },
    course: 'Your course',
    skip: 'Skip the practice',
    again: 'Begin again',
  },
  take: {
    title: 'Take it with you',
    first: 'First choose above where you put it.',
    make: 'Download the file',
    making: 'The file is being made …',
    made: (name, size) => `Made: ${name} (${size}). It is with your downloads.`,
    again: 'Download it once more',
    failed: 'It could not be made, maybe the internet was gone for a moment: try it once more.',
    copy: 'Copy',
    copied: 'Copied. Now paste it in your lesson.',
    copyIct: 'Copy this',
    copiedIct: 'Copied. Paste it in a message to IT.',
    copyIctYourself: 'Your browser does not allow copying: select the text yourself.',
    copyYourself: 'Your browser does not allow copying: the text is selected now, press Ctrl and C.',
    text: 'What you paste',
    site: 'Address of the practice site',
    siteSays: 'That is where your lesson gets the practice from.',
    siteMissing: 'Fill in at which address the practice site stands: this page is only on your computer.',
    siteWrong: 'An address begins with https:// and has no spaces.',
    siteLocal: 'This address works on your computer only: fill in where the practice site stands for everybody.',
    siteOpen: 'Most courses show nothing from an address with http://. Ask for an address with https://.',
    page: 'Address of your page (may stay empty)',
    pageSays: 'Do you fill it in? Then your page hears what somebody does, and the height follows the practice.',
    share: 'Copy the link to these choices',
    shareSays: 'A colleague opens the same choices.',
    shareCopied: 'The link is copied.',
    shareFailed: 'Your browser does not allow copying: take the address at the top of your browser.',
  },
  wrongLink: (value) => `The link is not quite right, for we do not know ‘${value}’: check what is chosen below.`,
};
