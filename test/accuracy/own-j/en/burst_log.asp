<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Burst mains log</title>
<script type="text/javascript">
function getHttp(){
  if (window.XMLHttpRequest) return new XMLHttpRequest();
  try { return new ActiveXObject("Msxml2.XMLHTTP"); } catch(e) {}
  try { return new ActiveXObject("Microsoft.XMLHTTP"); } catch(e) {}
  return null;
}
function load(){
  var r = getHttp();
  if(!r){ alert("Your browser can not do this."); return; }
  r.onreadystatechange = function(){
    if(r.readyState!=4) return;
    var b = r.responseXML.getElementsByTagName("burst"), t = document.getElementById("log");
    for(var i=0;i<b.length;i++){
      var row = t.insertRow(-1);
      row.insertCell(0).innerHTML = b[i].getAttribute("date");
      row.insertCell(1).innerHTML = b[i].getAttribute("main");
      row.insertCell(2).innerHTML = b[i].firstChild.nodeValue;
    }
  };
  r.open("GET","bursts.xml",true); r.send(null);
}
window.onload = load;
</script></head><body><h2>Burst mains this month</h2>
<table id="log" border="1" cellpadding="3"><tr><th>Date</th><th>Main</th><th>Status</th></tr></table>
</body></html>