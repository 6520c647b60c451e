function init(){
  var f=document.getElementsByName("f"), t=document.getElementsByName("t");
  for(var i=0;i<f.length;i++){ f[i].attachEvent("onblur",calc); t[i].attachEvent("onblur",calc); }
  document.getElementById("btnSend").attachEvent("onclick",send);
}
function m(s){var p=s.split(":");return p.length==2?p[0]*60+p[1]*1:0}
function calc(){
  var f=document.getElementsByName("f"), t=document.getElementsByName("t"), sum=0;
  for(var i=0;i<f.length;i++){var d=m(t[i].value)-m(f[i].value); if(d>0){sum+=d;document.getElementById("h"+i).innerHTML=(d/60).toFixed(2);}}
  document.getElementById("frm").total.value=(sum/60).toFixed(2); document.getElementById("tot").innerHTML="Total "+(sum/60).toFixed(2);
}
function send(){ calc(); if(document.getElementById("frm").total.value=="0.00"){alert("No hours entered");return;} document.getElementById("frm").submit(); }
