<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Опитування працівників</title>
<script type="text/javascript">
function usi(f) {
  for (var q = 1; q <= 3; q++) {
    var g = f['q' + q], ok = false;
    for (var i = 0; i < g.length; i++) if (g[i].checked) ok = true;
    if (!ok) { alert('Дайте відповідь на запитання ' + q); return false; }
  }
  return true;
}
</script></head><body><h2>Опитування щодо умов праці</h2><form method="post" action="opytuvannya.php" onsubmit="return usi(this)">
<p>1. Чи задоволені Ви освітленням робочого місця?<br><input type="radio" name="q1" value="1">так <input type="radio" name="q1" value="2">ні</p><p>2. Чи достатньо перерв?<br><input type="radio" name="q2" value="1">так <input type="radio" name="q2" value="2">ні</p><p>3. Як Ви оцінюєте їдальню?<br><input type="radio" name="q3" value="1">добре <input type="radio" name="q3" value="2">задовільно <input type="radio" name="q3" value="3">погано</p>
<p>Побажання:<br><textarea name="pob" rows="3" cols="50"></textarea></p><input type="submit" value="Надіслати"></form></body></html>
