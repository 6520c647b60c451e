// ‹Î–±•\ ‰Šú‰»
function keisan(){
  var f=document.kf, s=0;
  for(var i=1;i<=5;i++){ s+=(parseInt(f["t"+i].value,10)||0)-(parseInt(f["s"+i].value,10)||0); }
  document.getElementById("goukei").innerText=s;
}
function kinmuInit(){
  var b=document.getElementById("goukei");
  document.kf.attachEvent("onsubmit", function(){ return confirm("“o˜^‚µ‚Ü‚·‚©H"); });
  var t=document.getElementById("hyo");
  for(var i=1;i<=5;i++){
    var r=t.insertRow();
    r.insertCell().innerText=i;
    r.insertCell().innerHTML="<input name='s"+i+"' size=4>";
    r.insertCell().innerHTML="<input name='t"+i+"' size=4>";
    document.kf["t"+i].attachEvent("onchange", keisan);
  }
}
