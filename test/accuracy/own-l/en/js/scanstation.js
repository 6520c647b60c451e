// scanstation.js   Medical Records Dept / IM&T   v1.6  14-Jan-2004
var station = '';
var page = 0;

function initStation(id) {
  station = id;
  page = 0;
  twain.ScanTo = 2;             // file only
  twain.ShowSetupBeforeScan = false;
  twain.FileType = 1;           // tiff
  twain.PageOption = 2;
}

function tempName() {
  var d = new Date();
  return 'C:\\SCANTMP\\' + station + '_' + d.getTime() + '.tif';
}

function scanPage() {
  if (document.f.tempfile.value == '') document.f.tempfile.value = tempName();
  twain.Image = document.f.tempfile.value;
  twain.OpenScanner();
  twain.StartScan();
  twain.CloseScanner();
  page++;
  viewer.Image = document.f.tempfile.value;
  viewer.Page = page;
  viewer.FitTo(0);
  viewer.Display();
  count();
}

function turn() { viewer.RotateRight(); viewer.Save(); }

function dropPage() {
  if (page == 0) return;
  if (!confirm('Discard page ' + page + '?')) return;
  page--;
  viewer.ClearDisplay();
  count();
}

function count() {
  document.getElementById('cnt').innerHTML = page;
  document.f.pages.value = page;
}

function fileIt() {
  if (page == 0) { alert('Nothing has been scanned yet.'); return; }
  document.f.submit();
}

function closeStation() { try { twain.CloseScanner(); } catch (e) { } }
