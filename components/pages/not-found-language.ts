/**
 * Runs in the head of the one page for what is missing, before it is painted: the address says
 * which language its reader was in, else the browser does. Without scripts both are shown.
 */
export const languageScript = `var d=document.documentElement,p=location.pathname.split('/')[1],l=p==='zh'||p==='en'?p:/^zh/i.test(navigator.language)?'zh':'en';d.dataset.language=l;d.lang=l==='zh'?'zh-Hans':'en'`;
