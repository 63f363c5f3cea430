/** The privacy statement. Every sentence is about what the code does; change both together. */
export const privacy = {
  title: 'Privacy',
  description: 'What Groundwork keeps, where it keeps it, and what it never sees.',
  lead: 'Your answers stay in your browser, unless you yourself submit them to an accelerator’s cohort. This site has no accounts and runs no tracker; it sets no cookies before you open, or make, a link to a cohort.',
  sections: [
    {
      id: 'kept',
      title: 'What is kept, and where',
      text: [
        'Your profile, answers, notes, links, dates and snapshots are kept in this browser’s local storage, under keys that begin with “groundwork:”. Your choice of light or dark colours is kept there too. Nothing of it is sent to us or to anyone else, but for what you submit to a cohort (below): scoring, the report and its downloads are made on your own device.',
        'Whoever can use this browser profile can read what is kept in it. Storage is not encrypted by this site.',
      ],
    },
    {
      id: 'sent',
      title: 'What the server sees',
      text: [
        'A server cannot send you a page without being asked for it. As with any website, whoever runs the server may log the address of the page or file asked for, the time, your network address, and what your browser says about itself and its language. The addresses name chapters and pages, and those of cohorts the numbers that cohort, team and round have; never your answers, and never the secret of a link.',
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
      id: 'cohorts',
      title: 'If you take part in a cohort',
      text: [
        'An accelerator may invite your team to a cohort. The secret of a link stands behind the # sign, where no server log sees it. When you open the link, the page hands the secret to the server of this site and gets a cookie for it: one for each link, out of reach of every script, sent only to the addresses under /api/v1, kept until the cohort is deleted and at most 400 days. Joining a cohort or making one sets such a cookie too. “Forget the link in this browser”, on your team’s page, takes it away. The server itself keeps only a hash of the secret.',
        'Joining sends the name of your team and your consent; both are stored, with the time and the version of the text you agreed to. Answers are sent only when you press “Submit”, and before that the page shows letter by letter what goes: your profile, and your answers in the chapters that the cohort asks for. Notes, links and dates of evidence go along only if you tick that. The server works out the scores and stores them with the answers.',
        'Whoever manages the cohort sees your team’s name, profile, answers, scores and times, and the notes if you sent them, and can export them. In an anonymous cohort they see a number for a name, days for times, and no notes; a rare profile may still give you away. A mentor sees your level for a criterion only after rating it, and never your notes. Other teams see nothing of yours but quartiles of the whole cohort: only once five teams have a figure there, rounded to five points, and changed only when five teams have changed, so that nobody’s figure can be worked out.',
        'While the network or the server is away, a submission waits in this browser’s local storage, under a key that begins with “groundwork:outbox:”. It is sent once, by itself, when your team’s page, the report or “Your work” is open; you can cancel it. While you join, “groundwork:joining:” keeps the team’s name, so that a second attempt makes no second team. “groundwork:cohorts” keeps the name of the cohort and the numbers of your team, no secret, so that the report and “Your work” can link to your team’s page; in browsers that never joined, those pages ask the server nothing about cohorts. What a manager has changed in the settings and not saved yet stands under “groundwork:settings:”, and a mentor’s ratings under “groundwork:rating:”. Wiping everything removes all of these, but not the cookie: let your team’s page forget the link first.',
        'Every look at the dashboard or at your team’s page, every export, submission and withdrawal is written down with its time; your team reads on its own page what concerned it. Withdrawing deletes a submission from the server at once and takes it out of the figures of the cohort. Leaving deletes your team, its link and all it gave; the list keeps that a team left, without its name, until the cohort is deleted. After the day named in the invitation the server deletes the whole cohort by itself. What somebody has exported or printed before cannot be called back, and a backup made by whoever runs the server holds it until that is deleted as well.',
        'To refuse floods of requests, the server counts how often a network address or a link asks, for an hour at most.',
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
        'Switch on the shared-computer mode before you begin. Answers are then held in memory only and are gone when the tabs are closed; the one thing stored is the mark that the mode is on. What waits to be sent to a cohort is held in memory too. Only the cookie of a link that you open there stays: let your team’s page forget it before you leave. Save a file first if you want to keep your answers.',
      ],
    },
    {
      id: 'delete',
      title: 'How to delete it',
      text: [
        'Wipe everything with the button under “Your work”, or clear this site’s data in the settings of your browser. Either takes effect at once. Unless you submitted to a cohort, there is no copy elsewhere that we could delete, or restore.',
        'Private windows forget everything when they are closed, and some browsers clear the storage of sites that you have not opened for some weeks. Save a file if the answers matter.',
      ],
    },
  ],
} as const;
