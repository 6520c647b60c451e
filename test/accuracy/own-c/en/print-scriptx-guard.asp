<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Exam timetable</title><style media="print">.np{display:none}</style></head><body><object id="factory" style="display:none" classid="clsid:1663ed61-23eb-11d2-b92f-008048fdd814"></object><script>
function doPrint(){ var f=document.getElementById("factory"); if(f && f.object && f.printing){ f.printing.header=""; f.printing.Print(true); } else window.print(); }
</script><div class="np"><input type="button" value="Print timetable" onclick="doPrint()"></div><h2>Exam timetable, summer</h2><table border="1"><tr><td>Date</td><td>Paper</td><td>Room</td><td>Start</td></tr>
<tr><td>21 May</td><td>Thermodynamics I</td><td>Great Hall</td><td>09.30</td></tr>
<tr><td>23 May</td><td>Mathematics II</td><td>Great Hall</td><td>09.30</td></tr>
<tr><td>26 May</td><td>Materials</td><td>Gym</td><td>14.00</td></tr>
<tr><td>28 May</td><td>Control</td><td>Great Hall</td><td>09.30</td></tr>
<tr><td>2 June</td><td>Design project viva</td><td>4.12</td><td>by list</td></tr></table></body></html>
