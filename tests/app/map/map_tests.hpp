#pragma once

#include <QObject>

namespace ansinh::test {

class SceneTest : public QObject {
    Q_OBJECT
private slots:
    void cameraTurnsBack();
    void cameraAgreesWithMap();
    void fittingShowsTheWholeBox();
    void findsTheCommuneUnderAPoint();
    void remoteCommuneDoesNotWidenTheView();
    void theMainlandKeepsFromUnderWhatCovers();
    void communesWithoutFactsAreStillThere();
    void hexagonsAreReachedAndLeft();
    void onTheWayEveryCommuneIsThere();
};

class ClustersTest : public QObject {
    Q_OBJECT
private slots:
    void everyDepthCountsEveryPointOnce();
    void viewsHoldWhatBruteForceFinds();
    void shownPointsKeepCountsAtAllZooms();
    void mixedMeansMoreThanOneLook();
    void emptyIndexHasNothing();
    void clickOnAClusterAsksForItsView();
};

class LabelsTest : public QObject {
    Q_OBJECT
private slots:
    void neverOverlap();
    void keepWhatWasShown();
    void selectedComesFirst();
    void movesAsideForWhatIsThere();
    void longNamesBreakOrStayAway();
    void lettersAreSeenOnTheirFill();
    void keepsOutFromUnderTheInset();
    void whoKeepsClearKnowsWhereTheOthersWillBe();
    void staysInItsCell();
    void namesOfTheCountryComeWithTheCountry();
};

class LinesTest : public QObject {
    Q_OBJECT
private slots:
    void straightLineIsOneQuad();
    void sharpTurnsAreCutOff();
    void repeatedPointsAreLeftOut();
    void farLinesHaveTheirOwnOrigin();
    void clippedRingKeepsItsAreaInside();
    void runsHoldEverySegmentInView();
    void cutRunsStayInView();
    void riversAreDrawnOnScreenAndPaper();
    void noLinesCostNothing();
};

class TrainingTest : public QObject {
    Q_OBJECT
private slots:
    void outlineIsThatOfTheUnion();
    void sharedBorderIsSeenOfBothClasses();
    void classWithoutHostMeetsInTheMiddle();
    void unknownCommunesAreLeftOut();
    void linesAreSeenOnTheirPaper_data();
    void linesAreSeenOnTheirPaper();
    void marksAreDrawn();
};

class SymbolsTest : public QObject {
    Q_OBJECT
private slots:
    void areasAreAsTheCounts();
    void growSlowerThanTheMapWithinLimits();
    void keyHasRoundCounts();
    void circlesAreDrawn();
};

class DrawingTest : public QObject {
    Q_OBJECT
private slots:
    void noGapBetweenNeighbours();
    void everyPatternIsSeen_data();
    void everyPatternIsSeen();
    void newColoursKeepShapes();
    void schematicBordersAreDashed();
    void selectionIsOutlined();
    void hitAgreesWithPicture();
};

class PaperTest : public QObject {
    Q_OBJECT
private slots:
    void strokesLieWhereThePatternIs_data();
    void strokesLieWhereThePatternIs();
    void communesKeepTheirFills();
    void namesAreText();
};

class PrecisionTest : public QObject {
    Q_OBJECT
private slots:
    void drawnEdgesAreWhereTheMapSaysTheyAre();
    void noGapAtAnyLevelOfDetail();
    void bothWaysOfDrawingShowTheSame();
};

class DetailTest : public QObject {
    Q_OBJECT
private slots:
    void coarseIsShownUntilAllOfTheViewIsThere();
    void eachMissingTileIsAskedForOnce();
    void tilesOfOlderDataAreIgnored();
    void whatNobodyLooksAtGoesWhenThereIsTooMuch();
    void hitsFindCommunesAtAnyDetail();
    void layerAsksAndSaysWhenItIsDetailed();
    void coloursAndMovesMakeNoGeometry();
    void aMovingMapIsCoarserUntilItRests();
    void someAreasOfAMeshAreAMesh();
};

class CityMapTest : public QObject {
    Q_OBJECT
private slots:
    void showsTheWholeCity();
    void clickNamesTheCommune();
    void wheelKeepsThePlaceUnderThePointer();
    void keysMoveTheMap();
    void theCountryIsAsFarAsOneCanGo();
};

}  // namespace ansinh::test
