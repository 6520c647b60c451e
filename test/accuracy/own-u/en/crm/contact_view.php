<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
<title>CRM - Contact 104477</title>
<style type="text/css">.tabs span{padding:4px 10px;border:1px solid #888;border-bottom:0;background:#ddd;cursor:pointer}.tabs span.on{background:#fff}.pane{border:1px solid #888;padding:8px;display:none}.pane.on{display:block}body{font:12px Tahoma}</style>
<script type="text/javascript">
function tab(n) {
  for (var i = 0; i < 3; i++) {
    document.getElementById("t" + i).className = i == n ? "on" : "";
    document.getElementById("p" + i).className = i == n ? "pane on" : "pane";
  }
}
function dial(no) { var tapi = new ActiveXObject("CtiDialer.Call"); tapi.MakeCall(no); }
function init() {
  if (typeof ActiveXObject != "undefined") document.getElementById("dialBtn").style.display = "inline";
  tab(0);
}
window.onload = init;
</script>
</head>
<body>
<h2>Mrs Irene Whitcombe</h2>
<p>17 Orchard Close, Fenwick. Tel 01632 960221 <input type="button" id="dialBtn" value="Dial" style="display:none" onclick="dial('01632960221')" /></p>
<div class="tabs"><span id="t0" onclick="tab(0)">Cases</span><span id="t1" onclick="tab(1)">New case</span><span id="t2" onclick="tab(2)">Notes</span></div>
<div id="p0" class="pane"><table><tr><td>SR-2201</td><td>Missed recycling</td><td>Closed 14/05/2010</td></tr><tr><td>SR-2318</td><td>Street light out</td><td>With Highways</td></tr><tr><td>SR-2390</td><td>Assisted collection request</td><td>Open</td></tr></table></div>
<div id="p1" class="pane"><form action="case_new.php" method="post"><input type="hidden" name="cid" value="104477" /><select name="type"><option>Refuse</option><option>Highways</option><option>Council tax</option><option>Benefits</option></select><br /><textarea name="d" rows="5" cols="60"></textarea><br /><input type="submit" value="Create case" /></form></div>
<div id="p2" class="pane"><p>Hard of hearing, speak clearly. Daughter (Anne) may act on her behalf, consent form on file.</p></div>
</body>
</html>
