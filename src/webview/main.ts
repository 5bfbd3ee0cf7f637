// The script of both pages in one file: nearly all of it is what they have in common.
const page = document.currentScript?.dataset.page;
if (page === 'series') void import('./seriesPreview.js');
else void import('./preview.js');
