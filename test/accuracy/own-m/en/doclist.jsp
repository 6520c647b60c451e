<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Cabinets / Engineering / Specs</title>
<style>.doclistTitlebar{background:#e3e9f1;font:bold 11px Arial}.d td{font:11px Arial;border-bottom:1px solid #eee;padding:4px}</style>
<script language="JavaScript1.2">
var prefs = { contentXfer: "http" };
function postServerEvent(evt, objId) {
  if (prefs.contentXfer == "ucf" && navigator.javaEnabled()) {
    document.getElementById("ucf").innerHTML = '<applet code="com.documentum.ucf.client.UCFInit.class" archive="/webtop/wdk/system/ucfinit.jar" width="1" height="1"><param name="evt" value="' + evt + '"></applet>';
    return;
  }
  location.href = "component/" + evt + "?objectId=" + objId;
}
</script></head>
<body bgcolor="#ffffff">
<div class="doclistTitlebar">Cabinets &gt; Engineering &gt; <b>Specs</b></div>
<table class="d" width="100%" cellspacing="0"><tr class="doclistTitlebar"><td>Name</td><td>Size</td><td>Modified</td><td>Actions</td></tr>
<tr><td>SP-204 Pump skid.doc</td><td>412 KB</td><td>6/11/2008</td><td><a href="javascript:postServerEvent('view','0900a2f4801c')">View</a> <a href="javascript:postServerEvent('checkout','0900a2f4801c')">Check out</a></td></tr>
<tr><td>SP-207 Control panel.doc</td><td>198 KB</td><td>6/17/2008</td><td><a href="javascript:postServerEvent('view','0900a2f4802e')">View</a> <a href="javascript:postServerEvent('checkout','0900a2f4802e')">Check out</a></td></tr></table>
<form method="post" enctype="multipart/form-data" action="component/import"><p>Import: <input type="file" name="f"> <input type="submit" value="Upload"></p></form>
<div id="ucf"></div></body></html>
