<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Inbox - Microsoft Outlook Web Access</title>
<style>body{font:8pt Tahoma;margin:0} .tb{background:#c3daf9;padding:4px} #lst{height:300px;overflow:auto} .r{border-bottom:1px solid #ddd;padding:3px} .u{font-weight:bold}</style>
<script language="JScript">
var g_szFolder = "/exchange/j.marsh/Inbox/";
var g_xml;
function window_onload() {
  g_xml = new ActiveXObject("Microsoft.XMLHTTP");
  g_xml.open("SEARCH", g_szFolder, true);
  g_xml.setRequestHeader("Content-Type", "text/xml");
  g_xml.setRequestHeader("Range", "rows=0-24");
  g_xml.onreadystatechange = gotRows;
  g_xml.send("<?xml version='1.0'?><a:searchrequest xmlns:a='DAV:'><a:sql>SELECT \"urn:schemas:httpmail:subject\",\"urn:schemas:httpmail:fromname\",\"urn:schemas:httpmail:read\" FROM Scope('SHALLOW TRAVERSAL OF \"\"') ORDER BY \"urn:schemas:httpmail:datereceived\" DESC</a:sql></a:searchrequest>");
}
function gotRows() {
  if (g_xml.readyState != 4) return;
  var rs = g_xml.responseXML.getElementsByTagName("a:response"), h = "";
  for (var i = 0; i < rs.length; i++) {
    var rd = rs[i].selectSingleNode(".//d:read").text == "1";
    h += "<div class='r" + (rd ? "" : " u") + "' ondblclick=\"openMsg('" + rs[i].selectSingleNode("a:href").text + "')\">" +
      rs[i].selectSingleNode(".//d:fromname").text + " - " + rs[i].selectSingleNode(".//d:subject").text + "</div>";
  }
  document.all("lst").innerHTML = h;
}
function openMsg(u) { window.open(u + "?Cmd=open", "_blank", "width=640,height=500"); }
</script></head>
<body onload="window_onload()" scroll="no">
<div class="tb"><b>Inbox</b> &nbsp; <a href="?Cmd=new" target="_blank">New</a> &nbsp; <a href="javascript:window_onload()">Check for new messages</a></div>
<div id="lst"><p align="center">Loading...</p></div>
</body></html>
