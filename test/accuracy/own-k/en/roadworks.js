// roadworks list - JM 06/2003
var works=[["A12","Resurfacing","night"],["B1052","Bridge joint","day"],["A134","Drainage","day"]];
function init(){ fill(""); document.all.flt.attachEvent("onkeyup",function(){fill(document.all.flt.value)}); }
function fill(f){ var s="<table border=1><tr><th>Road</th><th>Work</th><th>Shift</th></tr>"; for(var i=0;i<works.length;i++) if(works[i][0].indexOf(f)>=0) s+="<tr><td>"+works[i].join("</td><td>")+"</td></tr>"; document.all.list.innerHTML=s+"</table>"; }
window.attachEvent("onload",init);
