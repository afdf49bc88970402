/** The style sheet of a report in one file: light and dark by the reader's choice, and fit for paper. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#1c1b19,#ece9e2);--quiet:light-dark(#5f5a52,#b5aea3);--paper:light-dark(#fdfcf9,#191816);--line:light-dark(#dcd6ca,#3b3833);--link:light-dark(#0b5394,#8ab8ea)}
*{box-sizing:border-box}
body{margin:0 auto;max-width:50rem;padding:1.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,"Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.2rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1.02rem;margin:1.4rem 0 .4rem}
p{margin:.5rem 0}
.quiet{color:var(--quiet);font-size:.92rem}
nav{font-size:.9rem;border:1px solid var(--line);border-radius:.4rem;padding:.1rem .8rem;margin:1rem 0}
article{border-left:.3rem solid var(--line);padding:.1rem 0 .1rem .9rem;margin:1rem 0}
article h3{margin:0 0 .2rem}
article.entry{margin:.7rem 0}
.status{font-weight:600;margin:.1rem 0}
.true{border-color:#009e73}.partly_true{border-color:#e69f00;border-left-style:dashed}.false{border-color:#d55e00;border-left-style:double}.due{border-color:#0072b2}.open,.upcoming{border-color:#56b4e9}
blockquote{margin:.35rem 0;padding:0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:.4rem 0;font-size:.94rem}
dt{color:var(--quiet)}dd{margin:0}
figure{margin:1.6rem 0}
figure svg{display:block;max-width:100%;height:auto}
figure .narrow{display:none}
.scroll{overflow-x:auto}
table{border-collapse:collapse;margin:.5rem 0;font-size:.92rem;overflow-wrap:normal}
th,td{text-align:right;padding:.25rem .6rem;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums;vertical-align:top}
th:first-child,td:first-child,details td{text-align:left}
th:first-child{min-width:8rem}
td{white-space:nowrap}details td{white-space:normal}
code{overflow-wrap:anywhere;font-size:.9em}
summary{cursor:pointer;color:var(--quiet);font-size:.92rem}
@media (max-width:44rem){dl{grid-template-columns:1fr}dd{margin-bottom:.35rem}figure .wide{display:none}figure .narrow{display:block}}
@media print{
@page{margin:16mm 14mm}
:root{color-scheme:light;font-size:9.5pt}
body{max-width:none;padding:0}
nav{display:none}h1{font-size:16pt}h2{font-size:12.5pt;margin-top:1.4rem}article,article.entry{margin:.5rem 0}
figure .wide{display:block}figure .narrow{display:none}
figure svg{max-height:23cm}
article,figure,tr{break-inside:avoid}h2,h3{break-after:avoid}
.scroll{overflow:visible}th,td{padding:.2rem .35rem;font-size:8.5pt}
dd a[href]::after{content:" <" attr(href) ">";font-size:.85em;color:var(--quiet)}
details{display:none}
}
`
