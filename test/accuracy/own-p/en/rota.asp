<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<title>E-Rota: Ward 14 (Orthopaedics) w/c 5 March 2007</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<link rel="stylesheet" type="text/css" href="rota.css">
<script type="text/javascript">
var dirty = false;
function pick(day, shift) {
  var args = new Object();
  args.ward = 14; args.day = day; args.shift = shift;
  var cell = document.getElementById("c" + day + shift);
  args.current = cell.innerHTML;
  var r = window.showModalDialog("pickstaff.asp?d=" + day + "&s=" + shift, args,
            "dialogWidth:420px;dialogHeight:460px;center:yes;status:no;help:no");
  if (r != null) {
    cell.innerHTML = r.name;
    document.rota["h" + day + shift].value = r.id;
    dirty = true;
    document.getElementById("save").disabled = false;
  }
}
</script>
</head>
<body>
<div id="top"><h1>E-Rota</h1> Ward 14 Orthopaedics &middot; week commencing 5 March 2007 &middot; <a href="rota.asp?w=-1">previous</a> | <a href="rota.asp?w=1">next</a></div>
<form name="rota" method="post" action="rota_save.asp">
<table class="rota">
<tr><th>Shift</th><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th><th>Sat</th><th>Sun</th></tr>
<tr><th>Early 07:00</th><td onclick="pick(0,'E')"><span id="c0E">SN Mbeki</span><input type="hidden" name="h0E" value=""></td><td onclick="pick(1,'E')"><span id="c1E">SN Mbeki</span><input type="hidden" name="h1E" value=""></td><td onclick="pick(2,'E')"><span id="c2E">SN Carr</span><input type="hidden" name="h2E" value=""></td><td onclick="pick(3,'E')"><span id="c3E"><i>vacant</i></span><input type="hidden" name="h3E" value=""></td><td onclick="pick(4,'E')"><span id="c4E">SN Carr</span><input type="hidden" name="h4E" value=""></td><td onclick="pick(5,'E')"><span id="c5E"><i>vacant</i></span><input type="hidden" name="h5E" value=""></td><td onclick="pick(6,'E')"><span id="c6E">EN Dow</span><input type="hidden" name="h6E" value=""></td></tr>
<tr><th>Late 13:00</th><td onclick="pick(0,'L')"><span id="c0L">SN Ortiz</span><input type="hidden" name="h0L" value=""></td><td onclick="pick(1,'L')"><span id="c1L"><i>vacant</i></span><input type="hidden" name="h1L" value=""></td><td onclick="pick(2,'L')"><span id="c2L">SN Ortiz</span><input type="hidden" name="h2L" value=""></td><td onclick="pick(3,'L')"><span id="c3L">SN Lyle</span><input type="hidden" name="h3L" value=""></td><td onclick="pick(4,'L')"><span id="c4L"><i>vacant</i></span><input type="hidden" name="h4L" value=""></td><td onclick="pick(5,'L')"><span id="c5L">SN Lyle</span><input type="hidden" name="h5L" value=""></td><td onclick="pick(6,'L')"><span id="c6L"><i>vacant</i></span><input type="hidden" name="h6L" value=""></td></tr>
<tr><th>Night 20:45</th><td onclick="pick(0,'N')"><span id="c0N">SN Pugh</span><input type="hidden" name="h0N" value=""></td><td onclick="pick(1,'N')"><span id="c1N">SN Pugh</span><input type="hidden" name="h1N" value=""></td><td onclick="pick(2,'N')"><span id="c2N"><i>vacant</i></span><input type="hidden" name="h2N" value=""></td><td onclick="pick(3,'N')"><span id="c3N"><i>vacant</i></span><input type="hidden" name="h3N" value=""></td><td onclick="pick(4,'N')"><span id="c4N">SN Fenn</span><input type="hidden" name="h4N" value=""></td><td onclick="pick(5,'N')"><span id="c5N">SN Fenn</span><input type="hidden" name="h5N" value=""></td><td onclick="pick(6,'N')"><span id="c6N">SN Fenn</span><input type="hidden" name="h6N" value=""></td></tr>
<tr><th>HCA Early</th><td onclick="pick(0,'A')"><span id="c0A">K. Boon</span><input type="hidden" name="h0A" value=""></td><td onclick="pick(1,'A')"><span id="c1A">K. Boon</span><input type="hidden" name="h1A" value=""></td><td onclick="pick(2,'A')"><span id="c2A"><i>vacant</i></span><input type="hidden" name="h2A" value=""></td><td onclick="pick(3,'A')"><span id="c3A">L. Mistry</span><input type="hidden" name="h3A" value=""></td><td onclick="pick(4,'A')"><span id="c4A">L. Mistry</span><input type="hidden" name="h4A" value=""></td><td onclick="pick(5,'A')"><span id="c5A"><i>vacant</i></span><input type="hidden" name="h5A" value=""></td><td onclick="pick(6,'A')"><span id="c6A"><i>vacant</i></span><input type="hidden" name="h6A" value=""></td></tr>
<tr><th>HCA Late</th><td onclick="pick(0,'B')"><span id="c0B"><i>vacant</i></span><input type="hidden" name="h0B" value=""></td><td onclick="pick(1,'B')"><span id="c1B">T. Oyelaran</span><input type="hidden" name="h1B" value=""></td><td onclick="pick(2,'B')"><span id="c2B">T. Oyelaran</span><input type="hidden" name="h2B" value=""></td><td onclick="pick(3,'B')"><span id="c3B"><i>vacant</i></span><input type="hidden" name="h3B" value=""></td><td onclick="pick(4,'B')"><span id="c4B"><i>vacant</i></span><input type="hidden" name="h4B" value=""></td><td onclick="pick(5,'B')"><span id="c5B">P. Shaw</span><input type="hidden" name="h5B" value=""></td><td onclick="pick(6,'B')"><span id="c6B">P. Shaw</span><input type="hidden" name="h6B" value=""></td></tr>
</table>
<p class="note">Click a cell to assign a member of staff. Vacant shifts not filled by Thursday noon go to the nurse bank.</p>
<input type="submit" id="save" value="Save rota" disabled>
<input type="button" value="Print" onclick="window.print()">
</form>
</body>
</html>
