/** The privacy statement. Every sentence is about what the code does; change both together. */
export const privacy = {
  title: 'Privacy',
  description: 'What Groundwork keeps, where it keeps it, and what it never sees.',
  lead: 'Your answers stay in your browser. This site has no accounts, sets no cookies and runs no tracker.',
  sections: [
    {
      id: 'kept',
      title: 'What is kept, and where',
      text: [
        'Your profile, answers, notes, links, dates and snapshots are kept in this browser’s local storage, under keys that begin with “groundwork:”. Your choice of light or dark colours is kept there too. Nothing of it is sent to us or to anyone else: scoring, the report and its downloads are made on your own device.',
        'Whoever can use this browser profile can read what is kept in it. Storage is not encrypted by this site.',
      ],
    },
    {
      id: 'sent',
      title: 'What the server sees',
      text: [
        'A server cannot send you a page without being asked for it. As with any website, whoever runs the server may log the address of the page or file asked for, the time, your network address, and what your browser says about itself and its language. The addresses name chapters and pages, never your answers.',
        'Pages are fetched from this site alone: no fonts, scripts, pictures or analytics of third parties. When you follow a link to another site, that site is not told which page you came from.',
      ],
    },
    {
      id: 'share',
      title: 'Share links',
      text: [
        'A share link carries your profile and levels in the part of the address behind the # sign. Browsers do not send that part to any server. Notes, links and dates of your evidence are left out.',
        'Whoever has the link can read the answers in it. It cannot be called back, so send it as you would send the report itself.',
      ],
    },
    {
      id: 'files',
      title: 'Saved files',
      text: [
        'A saved file holds everything, notes included, in readable text; a downloaded report holds what the report shows. Both are made in your browser and lie where you put them. Opening a file reads it in your browser and sends it nowhere.',
      ],
    },
    {
      id: 'shared-computer',
      title: 'On a computer that others use',
      text: [
        'Switch on the shared-computer mode before you begin. Answers are then held in memory only and are gone when the tabs are closed; the one thing stored is the mark that the mode is on. Save a file first if you want to keep them.',
      ],
    },
    {
      id: 'delete',
      title: 'How to delete it',
      text: [
        'Wipe everything with the button under “Your work”, or clear this site’s data in the settings of your browser. Either takes effect at once. There is no copy elsewhere that we could delete, or restore.',
        'Private windows forget everything when they are closed, and some browsers clear the storage of sites that you have not opened for some weeks. Save a file if the answers matter.',
      ],
    },
  ],
} as const;
