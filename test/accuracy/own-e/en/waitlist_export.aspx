<html><head><title>Waiting list</title><style>body{font:12px Tahoma}td,th{border:1px solid #ccc;padding:3px}</style>
<script>function toXl(){ try{ var x=new ActiveXObject("Excel.Application"); x.Visible=true; x.Workbooks.Add().ActiveSheet.Cells(1,1).Value=document.getElementById("w").innerText; }catch(e){ alert("Excel export is available in Internet Explorer only. Use the CSV link."); } }</script></head>
<body><h2>Waiting list - Ophthalmology</h2><table id="w"><tr><th>Hosp no</th><th>Name</th><th>Weeks</th></tr><tr><td>E1182</td><td>Gale P</td><td>11</td></tr><tr><td>E1204</td><td>Nash R</td><td>9</td></tr></table>
<button onclick="toXl()">To Excel</button> <a href="waitlist.csv">CSV</a></body></html>
