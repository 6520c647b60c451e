function $(n){ return document.all[n]; }
function send(v){ frm.kekka.value=v; frm.submit(); }
function tab(n){ $("p1").style.display=n==1?"":"none"; $("p2").style.display=n==2?"":"none"; }
window.attachEvent("onload",function(){
  $("tab1").attachEvent("onclick",function(){tab(1);}); $("tab2").attachEvent("onclick",function(){tab(2);});
  $("ok").attachEvent("onclick",function(){send("OK");}); $("ng").attachEvent("onclick",function(){send("NG");});
});
