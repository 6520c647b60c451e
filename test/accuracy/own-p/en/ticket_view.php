<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>#48213 Projector in Committee Room 2 not working</title>
<style>
body{font:14px/1.45 "Trebuchet MS",Arial;margin:0;background:#f2f2f2}#h{background:#2d4a6a;color:#fff;padding:10px 20px}#c{background:#fff;margin:16px;padding:16px}.msg{border-left:4px solid #ccc;margin:12px 0;padding:4px 12px}.tech{border-color:#2d8f4e}
</style>
</head>
<body>
<div id="h"><b>Service Desk</b> &raquo; Ticket #48213</div>
<div id="c">
<h1>Projector in Committee Room 2 not working</h1>
<p>Status <b>In progress</b>, priority <b>High</b>, owner <b>Dan Whitley</b>, opened 04 Nov 2013 09:12 <button type="button" id="cp">Copy link</button> <span id="cpmsg"></span></p>
<div class="msg"><b>Julie Farrow</b>, 09:12<p>The projector shows "no signal" from both the lectern PC and a laptop. There is a cabinet meeting at 2 pm.</p></div>
<div class="msg tech"><b>Dan Whitley</b>, 09:40<p>Switcher rebooted. Laptop input OK now. Lectern PC still black: graphics driver was updated last night, rolling back.</p></div>
<form method="post" action="ticket_reply.php">
<input type="hidden" name="id" value="48213">
<label for="r">Reply</label><br><textarea id="r" name="reply" rows="5" cols="70"></textarea><br>
<label><input type="checkbox" name="close"> Close ticket</label> <input type="submit" value="Send reply">
</form>
</div>
<script>
document.getElementById("cp").onclick = function () {
  var u = location.href, ok = false;
  if (window.clipboardData && window.clipboardData.setData) { window.clipboardData.setData("Text", u); ok = true; }
  else if (document.queryCommandSupported && document.queryCommandSupported("copy")) {
    var t = document.createElement("textarea"); t.value = u; document.body.appendChild(t); t.select();
    try { ok = document.execCommand("copy"); } catch (e) {}
    document.body.removeChild(t);
  }
  if (!ok) window.prompt("Copy this link:", u);
  document.getElementById("cpmsg").innerHTML = ok ? "copied" : "";
};
</script>
</body>
</html>
