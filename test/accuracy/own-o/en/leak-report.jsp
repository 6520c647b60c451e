<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Report a leak (staff)</title>
<style type="text/css">label{display:block;margin-top:8px;font-weight:bold}.err{background:#fdd}body{font:13px Tahoma;width:600px;margin:20px auto}#msg{color:#b00}</style>
<script type="text/javascript">
function addEvent(o, t, fn) {
  if (o.addEventListener) o.addEventListener(t, fn, false);
  else if (o.attachEvent) o.attachEvent("on" + t, function () { fn.call(o, window.event); });
  else o["on" + t] = fn;
}
function stop(e) { if (e.preventDefault) e.preventDefault(); else e.returnValue = false; }
addEvent(window, "load", function () {
  var f = document.getElementById("leak"), sev = document.getElementById("sev");
  addEvent(f, "submit", function (e) {
    var need = ["road", "town", "seen"], bad = 0;
    for (var i = 0; i < need.length; i++) {
      var n = f.elements[need[i]];
      n.className = n.value.replace(/\s/g, "") ? "" : "err";
      if (n.className) bad++;
    }
    document.getElementById("msg").innerHTML = bad ? "Please fill in the marked fields." : "";
    if (bad) stop(e || window.event);
  });
  addEvent(sev, "change", function () {
    document.getElementById("call").style.display = sev.value == "3" ? "block" : "none";
  });
});
</script>
</head>
<body>
<h2>Report a leak</h2>
<p>For office and field staff who notice a leak. Customers are put through to 0800 leakline.</p>
<form id="leak" action="leak-report.jsp" method="post">
<label>Road</label><input name="road" size="40">
<label>Town</label><input name="town" size="30">
<label>When seen</label><input name="seen" size="20" value="">
<label>How bad?</label><select name="sev" id="sev"><option value="1">Damp patch<option value="2">Running along the kerb<option value="3">Flooding or road lifting</select>
<div id="call" style="display:none;border:2px solid #b00;padding:6px">Ring the control room on 7777 now, then send this form.</div>
<label>Remarks</label><textarea name="rem" rows="4" cols="50"></textarea>
<p id="msg"></p><input type="submit" value="Send">
</form>
</body></html>
