<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Remote applications - Log in</title>
<style type="text/css">body{background:#dfe7ee;font:12px Verdana}#loginbox{width:330px;margin:60px auto;background:#fff;border:1px solid #9ab;padding:18px}.warn{background:#ffd;border:1px solid #cc9;padding:6px;display:none}</style>
<script type="text/javascript">
function clientMode() {
  var obj = null;
  if (window.ActiveXObject) {
    try { obj = new ActiveXObject("Citrix.ICAClient"); } catch (e) { try { obj = new ActiveXObject("Citrix.ICAClient.2"); } catch (e2) {} }
    if (obj) return "Ica-Local";
  }
  var m = navigator.mimeTypes && navigator.mimeTypes["application/x-ica"];
  if (m && m.enabledPlugin) return "Ica-Local";
  return "Ica-File";
}
function onLoad() {
  var mode = clientMode();
  document.getElementById("clientMode").value = mode;
  if (mode == "Ica-File") document.getElementById("dl").style.display = "block";
  document.getElementById("user").focus();
}
</script></head>
<body onload="onLoad()">
<div id="loginbox">
<h3>Remote applications</h3>
<form method="post" action="login.aspx"><input type="hidden" name="clientMode" id="clientMode" />
<p>User name<br /><input id="user" name="user" /></p><p>Password<br /><input name="password" type="password" /></p>
<p>Domain<br /><select name="domain"><option>CAMPUS</option><option>STUDENTS</option></select></p>
<p><input type="submit" value="Log In" /></p></form>
<div class="warn" id="dl">Applications will be opened with a launch file (.ica). If nothing happens after clicking an application, <a href="/Citrix/clients/">install the client</a>.</div>
</div></body></html>
