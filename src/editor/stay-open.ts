/** What was saved stays open, with the way to its page beside it, unless somebody chose otherwise. */
const settings = 'sveltia-cms.prefs';
if (!localStorage.getItem(settings)) localStorage.setItem(settings, JSON.stringify({ closeOnSave: false }));
