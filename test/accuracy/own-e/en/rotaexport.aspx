<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML>
	<HEAD>
		<title>Roster to Excel</title>
		<meta name="GENERATOR" Content="Microsoft Visual Studio .NET 7.1">
		<meta name="vs_targetSchema" content="http://schemas.microsoft.com/intellisense/ie5">
		<script language="javascript">
		function BuildSheet()
		{
			var xl = CreateApp("Excel");
			xl.Visible = true;
			var wb = xl.Workbooks.Add();
			var ws = wb.ActiveSheet;
			var d = document.getElementById("hidData").value.split("~");
			for (var r = 0; r < d.length; r++)
			{
				var c = d[r].split(";");
				for (var k = 0; k < c.length; k++) ws.Cells(r + 1, k + 1).Value = c[k];
			}
			ws.Columns("A:H").AutoFit();
		}
		function CreateApp(n)
		{
			return new ActiveXObject(n + ".Application");
		}
		</script>
	</HEAD>
	<body MS_POSITIONING="FlowLayout">
		<form name="Form1" method="post" action="rotaexport.aspx" id="Form1">
			<input type="hidden" name="__VIEWSTATE" value="dDwtMTM0NTYyOTk7Oz4=" />
			<h3>Nursing roster - transfer to Excel</h3>
			<p>Ward: <span id="lblWard">Bevan (Orthopaedics)</span><br>
			Period: <span id="lblPer">06/11/2006 - 03/12/2006</span></p>
			<input type="hidden" id="hidData" value="Name;Mon;Tue;Wed~Adeyemi;E;E;L~Barker;N;N;-~Cole;L;-;E">
			<p>Press the button to create the four week roster as a workbook. Print it from Excel and pin it up in the staff room.</p>
			<input type="button" name="btnGo" value="Create workbook" onclick="BuildSheet();" />
		</form>
	</body>
</HTML>
