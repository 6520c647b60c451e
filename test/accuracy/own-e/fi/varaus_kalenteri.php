<html><head><title>Sali­varaus</title><style>td{border:1px solid #888;padding:8px;cursor:pointer}.v{background:#9f9}</style><script>
function alku(){ var t=document.getElementsByTagName("td"); for(var i=0;i<t.length;i++){ if(t[i].addEventListener) t[i].addEventListener("click",klik,false); else t[i].attachEvent("onclick",klik); } }
function klik(e){ e=e||window.event; var s=e.target||e.srcElement; s.className=s.className=="v"?"":"v"; }
</script></head><body onload="alku()"><h3>Valtuustosalin varaus</h3><table><tr><td>8</td><td>10</td><td>12</td><td>14</td></tr></table></body></html>
