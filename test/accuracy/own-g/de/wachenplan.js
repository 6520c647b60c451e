window.attachEvent("onload", function(){
  var tds = document.getElementById("plan").getElementsByTagName("td");
  for (var i=0;i<tds.length;i++) tds[i].attachEvent("onclick", wechsel);
  document.getElementById("save").attachEvent("onclick", speichern);
});
function wechsel(){ var c = window.event.srcElement; if(c.className=="f"){c.className="s";c.innerText="S";} else {c.className="f";c.innerText="F";} }
function speichern(){ var t="",tds=document.getElementById("plan").getElementsByTagName("td"); for(var i=0;i<tds.length;i++) t+=tds[i].innerText+";"; document.f.daten.value=t; document.f.submit(); }
