/** The look of a lesson's page: system fonts, light and dark, forced colours, print. Text stands out by 4.5:1 and more. */
export const playerStyles = `
:root{color-scheme:light dark;--ground:#fff;--card:#f3f5f8;--ink:#18212c;--quiet:#4d5a68;--line:#76838f;--main:#124e89;--on:#fff;--mark:#e3edf7}
@media (prefers-color-scheme:dark){:root{--ground:#0f141a;--card:#1c242e;--ink:#e7ecf2;--quiet:#a9b6c3;--line:#8593a1;--main:#8ec5ff;--on:#06203c;--mark:#25384d}}
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
body{margin:0;background:var(--ground);color:var(--ink)}
#lesson{max-width:46rem;margin:0 auto;padding:1rem}
h1{font-size:1.4rem;margin:0}h2{font-size:1.3rem;margin:.2rem 0 .6rem}h3{font-size:1rem;margin:1.2rem 0 .3rem}
p{margin:.4rem 0}.small,footer{color:var(--quiet);font-size:.875rem}
header{border-bottom:1px solid var(--line);padding-bottom:.6rem;margin-bottom:.8rem}
footer{border-top:1px solid var(--line);margin-top:1.5rem;padding-top:.6rem}
fieldset{border:1px solid var(--line);border-radius:.4rem;margin:.3rem 0;padding:.4rem .8rem .6rem}
legend{padding:0 .3rem;font-weight:600}
.option{display:flex;gap:.6rem;align-items:baseline;padding:.4rem .2rem;min-height:2rem;cursor:pointer}
.option input{width:1.2rem;height:1.2rem;flex:none;transform:translateY(.15rem)}
textarea{display:block;width:100%;font:inherit;background:var(--ground);color:var(--ink);border:1px solid var(--line);border-radius:.3rem;padding:.4rem}
select,button,.file{font:inherit;min-height:2.25rem;padding:.3rem .8rem;background:var(--card);color:var(--ink);border:1px solid var(--line);border-radius:.4rem;cursor:pointer}
button.main{background:var(--main);color:var(--on);border-color:var(--main);font-weight:600}
button.link{background:none;border:0;padding:0;text-align:left;color:var(--main);text-decoration:underline;font-weight:600}
.file{display:inline-flex;flex-wrap:wrap;gap:.4rem;align-items:center}.file{max-width:100%}.file input{font:inherit;min-width:0;width:100%;flex:1 1 8rem}button,.file,label,p,h1,h2,h3,legend{overflow-wrap:anywhere}select{max-width:100%}fieldset{min-width:0}
.row{display:flex;flex-wrap:wrap;gap:.6rem;margin:.8rem 0}
.reveal{border-left:.25rem solid var(--main);padding-left:.8rem}
summary{cursor:pointer;min-height:1.75rem;padding:.2rem 0}
.wide,.picture{overflow-x:auto}.picture img{display:block;max-width:none}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top}
thead th{background:var(--mark)}
dt{font-weight:600}dd{margin:0 0 .4rem 1rem}
[role=alert]:empty{display:none}[role=alert]{font-weight:600}
:focus-visible{outline:3px solid var(--main);outline-offset:2px}h2:focus{outline:none}
@media print{button,select,.file,form{display:none}}
`.trim();
