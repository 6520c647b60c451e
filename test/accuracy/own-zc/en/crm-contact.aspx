<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Contact: Fenwick Engineering Ltd</title>
<style type="text/css">.tab{border:1px solid #888;padding:3px 10px;cursor:pointer;background:#eee}.on{background:#fff;border-bottom-color:#fff;font-weight:bold}.pane{display:none;border:1px solid #888;padding:12px}</style>
<script type="text/javascript">
function $(id) { return document.getElementById ? document.getElementById(id) : document.all[id]; }
function tab(n) {
  for (var i = 1; i <= 3; i++) {
    $('t' + i).className = i == n ? 'tab on' : 'tab';
    $('p' + i).style.display = i == n ? 'block' : 'none';
  }
}
function copyAddress() {
  var t = $('addr').value;
  if (window.clipboardData && window.clipboardData.setData) { window.clipboardData.setData('Text', t); }
  else { $('addr').focus(); $('addr').select(); try { document.execCommand('copy'); } catch (e) { } }
}
</script>
</head>
<body onload="tab(1)">
<h2>Fenwick Engineering Ltd</h2>
<span id="t1" class="tab" onclick="tab(1)">General</span><span id="t2" class="tab" onclick="tab(2)">Contacts</span><span id="t3" class="tab" onclick="tab(3)">History</span>
<form action="crm-contact.aspx" method="post">
<div id="p1" class="pane">
<p>Account manager <input name="am" value="R. Sidhu" /> Rating <select name="rt"><option>A</option><option>B</option></select></p>
<textarea id="addr" name="addr" rows="4" cols="40">Unit 7, Foundry Lane
Walsall WS2 8XX</textarea><br /><a href="javascript:copyAddress()">Copy address</a>
</div>
<div id="p2" class="pane"><ul><li>Peter Fenwick, MD, 01922 555 010</li><li>Anita Rowe, Purchasing, 01922 555 014</li></ul></div>
<div id="p3" class="pane"><ul><li>02/03/2009 Quote Q-5512 sent</li><li>17/03/2009 Visit, follow up in May</li></ul></div>
<p><input type="submit" value="Save" /></p>
</form>
</body>
</html>
